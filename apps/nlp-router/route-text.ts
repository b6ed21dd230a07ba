import { ack, park, type Outcome } from '@parley/broker';
import type { InboundText, RecordedFact } from '@parley/contracts';
import type { Command, ReceivedText, RoutingVerdict } from '@parley/conversation';
import { readText, verdictOf, type TextToRoute } from '@parley/conversation/routing';
import { answerDutyOf, type Clock, type Contacts, type ResolvedSender, type Senders } from '@parley/runtime';
import type { Classifiers } from './classify/classifiers.js';
import { thresholdsOf } from './classify/thresholds-of.js';
import type { RouterMetrics } from './metrics.js';
import { promptOf } from './prompt-of.js';

/** Finds out what a text is, and records the text, its route and what follows at once in one append. */
export class RouteText {
  constructor(
    private readonly contacts: Contacts,
    private readonly senders: Senders,
    private readonly classifiers: Classifiers,
    private readonly clock: Clock,
    private readonly metrics: RouterMetrics,
  ) {}

  /** Errors: those of {@link Contacts.execute}. */
  async run(text: InboundText, traceparent?: string): Promise<Outcome> {
    const { contactId, brandId, senderId, messageId } = text;
    const sender = this.configured(text);
    const verdict = await this.verdictOn(text, sender);
    // A STOP counts also on a sender code that was taken out of the configuration meanwhile.
    if (!verdict) {
      return park(`Sender code ${senderId} of brand ${brandId} is not configured: put it back and redrive the text.`);
    }
    const prompt = sender && promptOf(sender, messageId, verdict.language);
    const answerWithinHours = sender && answerDutyOf(sender);
    const command: Command = {
      type: 'ReceiveMessage',
      senderId,
      message: receivedText(text),
      verdict,
      ...(prompt ? { prompt } : {}),
      ...(answerWithinHours === undefined ? {} : { answerWithinHours }),
    };
    const meta = {
      at: this.clock.now(),
      cause: messageId,
      actor: { kind: 'customer' } as const,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const executed = await this.contacts.execute({ contactId, brandId }, meta, command);
    if (!executed.ok) return park(executed.refusal.code);
    this.count(executed.facts);
    return ack;
  }

  /** Undefined where nobody is there any more to do something about the text. */
  private async verdictOn(text: InboundText, sender?: ResolvedSender): Promise<RoutingVerdict | undefined> {
    const read = readText(textToRoute(text, sender));
    if (!sender) return read.settled?.keyword === 'stop' ? read.settled : undefined;
    if (read.settled) return read.settled;
    const classified = await this.classifiers.classify(sender.brand, text.personal.text);
    return verdictOf(read.known, classified, thresholdsOf(sender.brand));
  }

  private configured({ brandId, senderId }: InboundText): ResolvedSender | undefined {
    const sender = this.senders.find(senderId);
    return sender?.brand.id === brandId ? sender : undefined;
  }

  private count(facts: readonly RecordedFact[]): void {
    for (const fact of facts) {
      if (fact.type !== 'MessageRouted') continue;
      const { route, keyword = '', intent = '', possibleRevocation } = fact.data;
      const sender = fact.senderId ?? '';
      this.metrics.routed.inc({ sender, route, keyword, intent });
      if (possibleRevocation) this.metrics.doubtful.inc({ sender });
    }
  }
}

function textToRoute({ personal, carrierOptOut }: InboundText, sender?: ResolvedSender): TextToRoute {
  return {
    text: personal.text,
    languages: sender?.sender.languages ?? ['en'],
    hasMedia: personal.media.length > 0,
    ...(sender ? { brandName: sender.brand.name, country: sender.sender.country } : {}),
    ...(carrierOptOut === undefined ? {} : { carrierOptOut }),
  };
}

function receivedText(text: InboundText): ReceivedText {
  const { messageId, carrier, carrierMessageId, acceptedAt, segments, carrierOptOut, personal } = text;
  return {
    messageId,
    carrier,
    carrierMessageId,
    acceptedAt,
    ...(segments === undefined ? {} : { segments }),
    ...(carrierOptOut === undefined ? {} : { carrierOptOut }),
    from: personal.from,
    to: personal.to,
    text: personal.text,
    media: personal.media,
    ...(personal.raw === undefined ? {} : { raw: personal.raw }),
  };
}
