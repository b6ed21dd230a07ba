import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ack, retry, type Outcome } from '@parley/broker';
import { Consume, type MessageContext } from '@parley/broker/nest';
import { classifyFailure } from '@parley/carriers';
import { topics, uuidV5, type CarrierReceipt } from '@parley/contracts';
import type { ContactState, ReplyCommand } from '@parley/conversation';
import { tokens, type Clock, type Contacts } from '@parley/runtime';
import { groups } from './groups.js';
import { SenderMetrics } from './metrics.js';

/** How often a receipt waits for its reply to learn its carrier id. The consumer parks at the sixth attempt. */
const PATIENCE = 5;

/** Records what carriers report about replies. */
@Controller()
export class RecordReceipts {
  constructor(
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(SenderMetrics) private readonly metrics: SenderMetrics,
  ) {}

  @Consume(groups.receipts, topics.receipts)
  async record(@Payload() receipt: CarrierReceipt, @Ctx() { attempt }: MessageContext): Promise<Outcome> {
    const { contactId, brandId, carrier, carrierMessageId, status, code } = receipt;
    const meta = {
      at: this.clock.now(),
      cause: uuidV5('receipt', carrier, carrierMessageId, status, code ?? ''),
      actor: { kind: 'carrier', id: carrier },
    } as const;
    const executed = await this.contacts.execute({ contactId, brandId }, meta, commandOf(receipt));
    if (executed.ok) return ack;
    if (attempt < PATIENCE && mayBeAhead(executed.state, receipt)) return retry('no reply has that carrier id yet');
    // Nobody’s: parking it would hold up this contact’s other receipts for nothing.
    this.metrics.receiptsUnmatched.inc({ carrier });
    return ack;
  }
}

function commandOf({ carrier, replyId, carrierMessageId, status, code }: CarrierReceipt): ReplyCommand {
  return {
    type: 'RecordReceipt',
    ...(replyId === undefined ? {} : { replyId }),
    carrierMessageId,
    status,
    ...(code === undefined ? {} : { code, optedOut: classifyFailure(carrier, code).class === 'opted-out' }),
  };
}

/** The carrier may report before we have recorded its answer; that takes a reply that is out without a carrier id. */
function mayBeAhead({ replies }: ContactState, { replyId, senderId }: CarrierReceipt): boolean {
  if (replyId !== undefined) return false;
  return Object.values(replies.byId).some(
    (reply) =>
      reply.senderId === senderId &&
      (reply.status === 'claimed' || (reply.status === 'unknown' && reply.lookUpAt !== undefined)),
  );
}
