import { setTimeout as later } from 'node:timers/promises';
import { Arrivals } from './arrivals.js';
import type { BrokerEcho } from './broker-echo.js';
import { FactListener } from './fact-listener.js';
import { Poster } from './poster.js';
import { numberOf, sidOf, signedText } from './texts.js';

/** Each leads to an automatic answer. */
const bodies = ['HELP', 'STOP', 'hey'];
/** Milliseconds between two round trips through the broker. */
const ECHO_EVERY = 50;

/** Milliseconds. */
export interface Latencies {
  /** From the answer to the carrier until the inbox shows the text. */
  readonly visible: number[];
  /** From the answer to the carrier until it is called with what we answer the customer. */
  readonly called: number[];
  /** From a publication to its handler meanwhile, for topic and group of its own. */
  readonly roundTrip: number[];
}

/** Where carriers post their texts, and where the API is. */
export interface Doors {
  readonly url: string;
  readonly parley: Parameters<typeof FactListener.open>[0];
}

export interface Pace {
  readonly perSecond: number;
  readonly texts: number;
}

/** Texts on their way through a house, from the carrier’s webhook to the inbox and to the carrier’s answer. */
export class Way {
  private texts = 0;

  private constructor(
    private readonly poster: Poster,
    private readonly listener: FactListener,
    private readonly echo: BrokerEcho,
    private readonly shownTexts: Arrivals,
    private readonly calls: Arrivals,
  ) {}

  /** `calls` hears the numbers that the carrier is called for. */
  static async through(house: Doors, echo: BrokerEcho, calls: Arrivals): Promise<Way> {
    const shownTexts = new Arrivals();
    const listener = await FactListener.open(house.parley, (sid) => shownTexts.note(sid));
    return new Way(new Poster(house.url, 64), listener, echo, shownTexts, calls);
  }

  async paced({ perSecond, texts }: Pace): Promise<Latencies> {
    const latencies = nothingYet();
    const under: Promise<void>[] = [];
    const over = new AbortController();
    const echoing = this.echoMeanwhile(latencies, over.signal);
    const started = performance.now();
    for (let n = 0; n < texts; n += 1) {
      const early = started + (n * 1_000) / perSecond - performance.now();
      if (early > 0) await later(early);
      under.push(this.text(latencies));
    }
    await Promise.all(under);
    over.abort();
    await echoing;
    return latencies;
  }

  async oneByOne(texts: number): Promise<Latencies> {
    const latencies = nothingYet();
    for (let n = 0; n < texts; n += 1) await this.text(latencies);
    return latencies;
  }

  async close(): Promise<void> {
    this.poster.close();
    await this.listener.close();
    await this.echo.close();
  }

  private async text(latencies: Latencies): Promise<void> {
    const n = (this.texts += 1);
    const [visible, called] = [this.shownTexts.of(sidOf(n)), this.calls.of(numberOf(n))];
    await this.poster.post(signedText(n, bodies[n % bodies.length]!));
    const accepted = performance.now();
    latencies.visible.push(Math.max(0, (await visible) - accepted));
    latencies.called.push(Math.max(0, (await called) - accepted));
  }

  private async echoMeanwhile({ roundTrip }: Latencies, over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      roundTrip.push(await this.echo.roundTrip());
      await later(ECHO_EVERY, undefined, { signal: over }).catch(() => undefined);
    }
  }
}

const nothingYet = (): Latencies => ({ visible: [], called: [], roundTrip: [] });
