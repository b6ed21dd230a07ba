import { normaliseAddress } from '@parley/carriers';
import type { LoopbackAir } from '@parley/carriers/loopback';
import { ProblemError, type ResolvedSender } from '@parley/runtime';

/** The sender codes that phones of the simulator can text, and what those phones hear; empty where none is configured. */
export class Simulator {
  constructor(
    private readonly senders: readonly ResolvedSender[],
    private readonly loopback: LoopbackAir | undefined,
  ) {}

  get isOn(): boolean {
    return this.loopback !== undefined;
  }

  /** @throws ProblemError 404 `simulator-off` */
  get air(): LoopbackAir {
    if (this.loopback) return this.loopback;
    throw new ProblemError(404, 'simulator-off', 'No sender code of the configuration has the carrier `loopback`.');
  }

  /** @throws ProblemError 404 `sender-unknown` */
  addressed(to: string): ResolvedSender {
    const sender = this.senders.find((each) => each.sender.code === normaliseAddress(to, each.sender.country));
    if (sender) return sender;
    throw new ProblemError(
      404,
      'sender-unknown',
      'No sender code with the carrier `loopback` has the number in `to`: see /api/v1/senders.',
    );
  }

  /** One spelling of a phone of the simulator; national spellings are those of the first sender code. */
  phone(number: string): string {
    return normaliseAddress(number, this.senders[0]?.sender.country ?? 'US');
  }
}
