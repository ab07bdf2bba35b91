import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { GraphContextModule } from '../graphql/graphql.module.js';
import { FilesController } from './files.controller.js';
import './files.fields.js';
import { registerUploads } from './read-upload.js';

@Module({ imports: [GraphContextModule], controllers: [FilesController] })
export class FilesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  async onModuleInit(): Promise<void> {
    await registerUploads(this.host.httpAdapter.getInstance<FastifyInstance>());
  }
}
