import { ContactRig } from './rig.js';
import { ScriptedCarrier } from './scripted-carrier.js';

/** One contact whose replies go to a scripted carrier, at no rate but the spec’s own. */
export class SendingRig extends ContactRig {
  readonly carrier = new ScriptedCarrier();

  override parts() {
    return { ...super.parts(), carriers: { of: () => this.carrier }, rates: { turn: async () => undefined } };
  }

  /** What became of the replies, and of consent through them, in order. */
  async outcomes(): Promise<string[]> {
    return (await this.types()).filter((type) =>
      /^(Reply(Claimed|Sent|Failed|Rejected|Held|Outcome)|Consent)/.test(type),
    );
  }
}
