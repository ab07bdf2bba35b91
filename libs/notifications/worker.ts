import './index.js';
import { Module } from '@nestjs/common';
import { MailNotification } from './mail-notification.js';
import { NotifyWhenAnythingHappens } from './notify-when-anything-happens.js';

@Module({ providers: [NotifyWhenAnythingHappens, MailNotification] })
export class NotificationsWorker {}
