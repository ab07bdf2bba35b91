import { Controller, Headers, HttpCode, Logger, Post, type RawBodyRequest, Req, Res } from '@nestjs/common';
import { Database } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadWebhook, WebhookRefused } from './read-webhook.js';
import { takeEvent } from './take-event.js';

/** Where Stripe tells us what happened. Nothing is done before the answer but to keep the event. */
@Controller('webhooks')
export class StripeWebhookController {
  private readonly log = new Logger('webhooks');

  constructor(
    private readonly database: Database,
    private readonly reader: ReadWebhook,
  ) {}

  @Post('stripe')
  @HttpCode(200)
  async receive(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Headers('stripe-signature') signature: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ received: boolean }> {
    try {
      const event = this.reader.read(request.rawBody, signature);
      await this.database.systemTransaction((tx) => takeEvent(tx, event, 'WEBHOOK'));
      return { received: true };
    } catch (error) {
      if (!(error instanceof WebhookRefused)) throw error;
      this.log.warn(`a webhook was refused: ${error.message}`);
      reply.status(400);
      return { received: false };
    }
  }
}
