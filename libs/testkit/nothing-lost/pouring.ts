import { setTimeout as later } from 'node:timers/promises';
import { contactIdOf, conversationIdOf } from '@parley/contracts';
import { twilioTextRequest } from '../carriers/index.js';
import type { Seeded } from '../seeded.js';
import { account, type PlannedText } from './town.js';

/** Milliseconds for which the same is posted again. */
const PATIENCE = 180_000;

/** Where carriers and agents reach what is under test: ask again for each request. */
export interface Doors {
  /** Where webhooks are posted, such as `http://127.0.0.1:8081`. */
  webhooks(): string;
  /** A request of an agent’s, with a token. Rejects where nobody can be reached. */
  request(method: string, path: string, body: object, headers: Readonly<Record<string, string>>): Promise<Response>;
}

/** What the carrier and the agents know they were answered. */
export interface Poured {
  /** Texts answered 2xx, in order. */
  readonly accepted: PlannedText[];
  /** Webhooks posted on top of the first successful one. */
  redelivered: number;
  /** Webhooks answered 503, which the carrier then posts again. */
  refused: number;
  /** Replies answered 202, by idempotency key. */
  readonly replies: Map<string, string>;
}

export interface PouringPace {
  /** Told how many texts were accepted in all, after each. */
  readonly onAccepted?: (count: number) => void;
  /** Milliseconds a lane waits between two texts. */
  readonly pause?: number;
  /** Once it is aborted no further text is posted. */
  readonly until?: AbortSignal;
}

/** The customers, the carrier that posts their texts until it is answered, and the agents that reply. */
export class Pouring {
  private readonly agents: Promise<void>[] = [];
  private over = false;
  readonly poured: Poured = { accepted: [], redelivered: 0, refused: 0, replies: new Map() };

  constructor(
    private readonly doors: Doors,
    private readonly chance: Seeded,
    private readonly installKey: Buffer,
  ) {}

  /**
   * Posts texts over some lanes; a number’s own texts keep their order unless a redelivery disturbs it. Agents answer some of
   * them meanwhile: see `answered`.
   */
  async pour(
    texts: readonly PlannedText[],
    lanes: number,
    { onAccepted = () => undefined, pause = 0, until }: PouringPace = {},
  ): Promise<void> {
    const lanesOf = Array.from({ length: lanes }, (_, lane) => texts.filter((text) => laneOf(text, lanes) === lane));
    await Promise.all(
      lanesOf.map(async (lane) => {
        const late: PlannedText[] = [];
        for (const text of lane) {
          if (until?.aborted) break;
          await this.deliver(text);
          this.poured.accepted.push(text);
          onAccepted(this.poured.accepted.length);
          // The carrier lost our answer and posts again: at once, or long after newer texts.
          if (this.chance.random() < 0.06) await this.redeliver(text);
          else if (this.chance.random() < 0.06) late.push(text);
          if (this.chance.random() < 0.15) this.letAgentReply(text);
          if (pause > 0) await later(pause);
        }
        for (const text of late) await this.redeliver(text);
      }),
    );
  }

  /** Resolves once every agent was answered. */
  async answered(): Promise<void> {
    await Promise.all(this.agents.splice(0));
  }

  /** Nothing is posted again from now on: whoever still waits for an answer is told so. */
  giveUp(): void {
    this.over = true;
  }

  private letAgentReply(text: PlannedText): void {
    const replied = this.reply(text);
    // Whoever waits for the agents hears of it.
    replied.catch(() => undefined);
    this.agents.push(replied);
  }

  private async redeliver(text: PlannedText): Promise<void> {
    await this.deliver(text);
    this.poured.redelivered += 1;
  }

  /** Posts one webhook until it is answered 200. */
  async deliver(text: PlannedText): Promise<void> {
    const { path, headers, body } = twilioTextRequest(
      { ...account, senderId: text.senderId },
      { messageSid: text.sid, from: text.from, to: text.to, text: text.text },
    );
    await this.untilAnswered(async () => {
      const answer = await fetch(this.doors.webhooks() + path, { method: 'POST', headers, body });
      await answer.text();
      if (answer.status === 503) {
        this.poured.refused += 1;
        return false;
      }
      if (answer.status !== 200) throw new Refused(`a signed webhook was answered ${answer.status}`);
      return true;
    });
  }

  private async reply(text: PlannedText): Promise<void> {
    const contactId = contactIdOf(this.installKey, 'acme', text.from);
    const path = `/api/v1/conversations/${conversationIdOf(contactId, text.senderId)}/replies`;
    const key = `reply-to-${text.sid}`;
    await this.untilAnswered(async () => {
      const answer = await this.doors.request(
        'POST',
        path,
        { text: `About your text ${text.sid}` },
        { 'idempotency-key': key },
      );
      const answered = (await answer.json()) as { id: string; detail?: string };
      // 404: the router has not come to the text yet.
      if (answer.status === 404 || answer.status === 503) return false;
      if (answer.status !== 202) throw new Refused(`a reply was answered ${answer.status}: ${answered.detail ?? ''}`);
      this.poured.replies.set(key, answered.id);
      return true;
    });
  }

  /** As a carrier does: until it is answered. What cannot be reached is down for the moment. */
  private async untilAnswered(attempt: () => Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + PATIENCE; !this.over && Date.now() < deadline;) {
      const answered = await attempt().catch((error: unknown) => {
        if (error instanceof Refused) throw error;
        return false;
      });
      if (answered) return;
      await later(50);
    }
    throw new Error(this.over ? 'nobody posts any more' : `not answered within ${PATIENCE / 60_000} minutes`);
  }
}

class Refused extends Error {}

function laneOf(text: PlannedText, lanes: number): number {
  return Number(text.from.slice(-4)) % lanes;
}
