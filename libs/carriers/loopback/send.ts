import type { CarrierSender, LookUpOutcome, OutgoingText, SendOutcome } from '../port.js';
import type { LoopbackAir } from './air.js';

/** Hands texts to the phones of the simulator. */
export class LoopbackSender implements CarrierSender {
  readonly kind = 'loopback';

  constructor(
    private readonly air: LoopbackAir,
    private readonly senderId: string,
  ) {}

  send(text: OutgoingText): Promise<SendOutcome> {
    return this.air.handOver(text, this.senderId);
  }

  lookUp(text: OutgoingText): Promise<LookUpOutcome> {
    return Promise.resolve(this.air.lookUp(text.replyId));
  }
}
