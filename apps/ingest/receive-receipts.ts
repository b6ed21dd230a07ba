import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ParsedReceipt } from '@parley/carriers';
import type { RawRequest } from '@parley/contracts';
import { ProblemError, tokens } from '@parley/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AcceptReceipts } from './accept-receipts.js';
import { countRefusals } from './count-refusals.js';
import { IngestMetrics } from './metrics.js';
import { webhookRequestOf } from './webhook-request.js';
import { WebhookSenders, type WebhookSender } from './webhook-senders.js';

/** Carriers bring delivery reports; they are answered once a report is durable. */
@ApiExcludeController()
@Controller('webhooks/:carrier/:senderId')
export class ReceiveReceipts {
  constructor(
    @Inject(WebhookSenders) private readonly senders: WebhookSenders,
    @Inject(AcceptReceipts) private readonly receipts: AcceptReceipts,
    @Inject(IngestMetrics) private readonly metrics: IngestMetrics,
    @Inject(tokens.logger) private readonly log: Logger,
  ) {}

  @Post('receipts')
  async receive(
    @Param('carrier') carrier: string,
    @Param('senderId') senderId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await countRefusals(this.metrics, carrier, async () => {
      const called = this.senders.get(carrier, senderId);
      const verified = called.webhooks.receiveReceipt(webhookRequestOf(request));
      if (!verified.ok) throw new ProblemError(verified.refusal.status, verified.refusal.code, verified.refusal.detail);
      await this.take(called, verified.value, verified.raw);
      const { answer } = called.webhooks;
      void reply.status(answer.status).type(answer.contentType).send(answer.body);
    });
  }

  /** A word the carrier has added since is answered for like any other: refusing it would only make it come again. */
  private async take(about: WebhookSender, receipt: ParsedReceipt, raw: RawRequest): Promise<void> {
    const { status, carrierStatus } = receipt;
    const carrier = about.webhooks.kind;
    if (status === undefined) {
      this.metrics.ignoredReceipts.inc({ carrier });
      this.log.warn({ carrier, senderId: about.sender.id, carrierStatus }, 'receipt with an unknown status ignored');
      return;
    }
    await this.receipts.accept([{ about, receipt: { ...receipt, status }, raw }]);
    this.metrics.accepted.inc({ carrier, kind: 'receipt' });
  }
}
