import './index.js';
import './payments.fields.js';
import { Module } from '@nestjs/common';
import { PayeeReadyField } from './payments.resolver.js';
import { PaymentsCore } from './payments.module.js';
import { ReadWebhook } from './webhooks/read-webhook.js';
import { StripeWebhookController } from './webhooks/stripe-webhook.controller.js';

@Module({
  imports: [PaymentsCore],
  controllers: [StripeWebhookController],
  providers: [ReadWebhook, PayeeReadyField],
  exports: [PaymentsCore],
})
export class PaymentsApi {}
