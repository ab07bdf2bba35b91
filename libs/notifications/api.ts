import './index.js';
import { Module } from '@nestjs/common';
import './notification.fields.js';
import { MarkNotificationsRead, ViewerNotificationFields } from './notifications.resolver.js';

@Module({ providers: [ViewerNotificationFields, MarkNotificationsRead] })
export class NotificationsApi {}
