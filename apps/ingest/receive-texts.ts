import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProblemError } from '@parley/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AcceptText } from './accept-text.js';
import { countRefusals } from './count-refusals.js';
import { IngestMetrics } from './metrics.js';
import { webhookRequestOf } from './webhook-request.js';
import { WebhookSenders } from './webhook-senders.js';

/** Carriers bring customers’ texts; they are answered once a text is durable. */
@ApiExcludeController()
@Controller('webhooks/:carrier/:senderId')
export class ReceiveTexts {
  constructor(
    @Inject(WebhookSenders) private readonly senders: WebhookSenders,
    @Inject(AcceptText) private readonly texts: AcceptText,
    @Inject(IngestMetrics) private readonly metrics: IngestMetrics,
  ) {}

  @Post('messages')
  async receive(
    @Param('carrier') carrier: string,
    @Param('senderId') senderId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await countRefusals(this.metrics, carrier, async () => {
      const called = this.senders.get(carrier, senderId);
      const verified = called.webhooks.receiveText(webhookRequestOf(request));
      if (!verified.ok) throw new ProblemError(verified.refusal.status, verified.refusal.code, verified.refusal.detail);
      await this.texts.accept(this.senders.addressed(verified.value.to, called), verified.value, verified.raw);
      this.metrics.accepted.inc({ carrier, kind: 'text' });
      const { answer } = called.webhooks;
      void reply.status(answer.status).type(answer.contentType).send(answer.body);
    });
  }
}
