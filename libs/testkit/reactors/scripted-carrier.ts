import type { CarrierSender, LookUpOutcome, OutgoingText, SendOutcome } from '@parley/carriers';

type Step<T> = T | Promise<T> | ((text: OutgoingText) => T | Promise<T>);

/** A carrier that answers what the spec says; without a script it takes everything. */
export class ScriptedCarrier implements CarrierSender {
  readonly kind = 'twilio';
  /** Every hand-over, whatever was answered. */
  readonly handedOver: OutgoingText[] = [];
  readonly lookedUp: { readonly text: OutgoingText; readonly since: string }[] = [];
  private readonly script: Step<SendOutcome>[] = [];
  private readonly findings: Step<LookUpOutcome>[] = [];

  answers(...answers: Step<SendOutcome>[]): this {
    this.script.push(...answers);
    return this;
  }

  finds(...findings: Step<LookUpOutcome>[]): this {
    this.findings.push(...findings);
    return this;
  }

  async send(text: OutgoingText): Promise<SendOutcome> {
    this.handedOver.push(text);
    const next = this.script.shift() ?? { kind: 'sent', carrierMessageId: `SM-${text.replyId}` };
    return typeof next === 'function' ? next(text) : next;
  }

  async lookUp(text: OutgoingText, since: string): Promise<LookUpOutcome> {
    this.lookedUp.push({ text, since });
    const next = this.findings.shift() ?? { kind: 'not-found' };
    return typeof next === 'function' ? next(text) : next;
  }
}
