import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SendMail } from '../mail/mail-job.js';
import { DeleteBytes, ForgetMails } from '../privacy/delete-bytes.js';
import { ForgetOldAnswers } from './forget-old-answers.js';
import { Worker, WORKER_OPTIONS, type WorkerOptions } from './worker.js';

@Module({})
export class JobsModule {
  static forRoot(options: WorkerOptions): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [
        Worker,
        SendMail,
        ForgetOldAnswers,
        DeleteBytes,
        ForgetMails,
        { provide: WORKER_OPTIONS, useValue: options },
      ],
      exports: [Worker],
    };
  }
}
