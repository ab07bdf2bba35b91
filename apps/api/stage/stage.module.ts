import { Module } from '@nestjs/common';
import { EditorController } from './editor.controller.js';
import { MailController } from './mail.controller.js';
import { ResetController } from './reset.controller.js';
import { SandboxController } from './sandbox.controller.js';
import { StageController } from './stage.controller.js';
import './roles.texts.js';
import './stage.texts.js';

/** The stage at /dev: become anybody, move the clock, read the mail, begin afresh. Never in production. */
@Module({ controllers: [StageController, MailController, SandboxController, ResetController, EditorController] })
export class StageModule {}
