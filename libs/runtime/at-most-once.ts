import type { Ids } from './clock.js';

/** Something done to the outside world that must not be done twice: a text sent, a ticket opened. */
export interface Effect<Outcome> {
  /** What it is about and which attempt it is. */
  readonly key: string;
  /** Id of the fact or timer that asks for it. */
  readonly cause: string;
  /** Appends the claim, with `cause` as the cause of its fact; true where this very append made it. */
  claim(cause: string): Promise<boolean>;
  /** Acts on the outside world. Never rejects. */
  act(): Promise<Outcome>;
  record(outcome: Outcome): Promise<void>;
  /** Cause of the claim that stands in the store. */
  claimedBecauseOf(): Promise<string | undefined>;
  /** What to say where the process died between claim and record. */
  interrupted(): Promise<Outcome>;
}

/**
 * Claim, act, record. Only who appended the claim acts. A claim without an outcome is settled when the message behind
 * it is repeated, and by nobody else: whoever made it may still be at work.
 */
export class AtMostOnce<Outcome> {
  /** Claims whose append was answered with an error: they may stand in the store, and nothing was done yet. */
  private readonly claiming = new Map<string, string>();
  /** Outcomes whose append was answered with an error: what is known is not guessed later. */
  private readonly unrecorded = new Map<string, Outcome>();

  constructor(private readonly ids: Ids) {}

  async begin(effect: Effect<Outcome>): Promise<void> {
    // A cause of its own for each try, and so a fact id of its own: of two processes that claim the same thing at the
    // same moment the store cannot take the one for a repeat of the other.
    const cause = `${effect.cause}~${this.ids.uuid()}`;
    this.claiming.set(effect.key, cause);
    const won = await effect.claim(cause);
    this.claiming.delete(effect.key);
    if (won) await this.act(effect);
  }

  /** For a claim that stands without an outcome. */
  async takeUp(effect: Effect<Outcome>): Promise<void> {
    const known = this.unrecorded.get(effect.key);
    if (known !== undefined) return this.record(effect, known);
    const claimed = await effect.claimedBecauseOf();
    if (claimed === undefined) return;
    if (claimed === this.claiming.get(effect.key)) {
      this.claiming.delete(effect.key);
      return this.act(effect);
    }
    if (claimed.startsWith(`${effect.cause}~`)) return this.record(effect, await effect.interrupted());
  }

  private async act(effect: Effect<Outcome>): Promise<void> {
    return this.record(effect, await effect.act());
  }

  private async record(effect: Effect<Outcome>, outcome: Outcome): Promise<void> {
    this.unrecorded.set(effect.key, outcome);
    await effect.record(outcome);
    this.unrecorded.delete(effect.key);
  }
}
