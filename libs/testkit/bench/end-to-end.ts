import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { Arrivals } from './arrivals.js';
import { BrokerEcho } from './broker-echo.js';
import { FactListener } from './fact-listener.js';
import { House } from './house.js';
import { inFolder } from './material.js';
import { Poster } from './poster.js';
import { atMost, print, shown } from './report.js';
import { percentile, spreadOf } from './rounds.js';
import { numberOf, sidOf, signedText } from './texts.js';

const ROUNDS = 5;
const TEXTS = 200;
const PER_SECOND = 20;
const ALONE = 30;
/** Milliseconds. A gateway of the same kind asks its database every 250 ms: its median cannot be below 125 (courier). */
const BELOW_POLLING = 100;
/** Each leads to an automatic answer. */
const bodies = ['HELP', 'STOP', 'hey'];

/** Milliseconds. */
interface Latencies {
  /** From the answer to the carrier until the inbox shows the text. */
  readonly visible: number[];
  /** From the answer to the carrier until it is called with what we answer the customer. */
  readonly called: number[];
  /** From a publication to its handler, on a broker that has nothing else to do. */
  readonly roundTrip: number[];
}

/** 7: the way of a text through the real process, at some texts a second and one at a time. */
export async function measureEndToEnd(): Promise<void> {
  const [shownTexts, calls] = [new Arrivals(), new Arrivals()];
  const fault = (form: URLSearchParams) => void calls.note(form.get('To') ?? '');
  await inFolder((folder) =>
    House.during(join(folder, 'parley'), { fault }, async (house) => {
      const listener = await FactListener.open(house.parley, (sid) => shownTexts.note(sid));
      const echo = await BrokerEcho.open(join(folder, 'echo.db'));
      const poster = new Poster(house.url, 16);
      const way = new Way(poster, echo, shownTexts, calls);
      await way.paced();
      const paced: Latencies[] = [];
      const alone: Latencies[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        paced.push(await way.paced());
        alone.push(await way.oneByOne());
      }
      poster.close();
      await listener.close();
      await echo.close();
      report(paced, alone);
    }),
  );
}

class Way {
  private texts = 0;

  constructor(
    private readonly poster: Poster,
    private readonly echo: BrokerEcho,
    private readonly shownTexts: Arrivals,
    private readonly calls: Arrivals,
  ) {}

  async paced(): Promise<Latencies> {
    const latencies = nothingYet();
    const under: Promise<void>[] = [];
    const started = performance.now();
    for (let n = 0; n < TEXTS; n += 1) {
      await later(Math.max(0, started + (n * 1_000) / PER_SECOND - performance.now()));
      under.push(this.text(latencies));
      latencies.roundTrip.push(await this.echo.roundTrip());
    }
    await Promise.all(under);
    return latencies;
  }

  async oneByOne(): Promise<Latencies> {
    const latencies = nothingYet();
    for (let n = 0; n < ALONE; n += 1) await this.text(latencies);
    return latencies;
  }

  private async text(latencies: Latencies): Promise<void> {
    const n = (this.texts += 1);
    const [visible, called] = [this.shownTexts.of(sidOf(n)), this.calls.of(numberOf(n))];
    await this.poster.post(signedText(n, bodies[n % bodies.length]!));
    const accepted = performance.now();
    latencies.visible.push(Math.max(0, (await visible) - accepted));
    latencies.called.push(Math.max(0, (await called) - accepted));
  }
}

const nothingYet = (): Latencies => ({ visible: [], called: [], roundTrip: [] });

function report(paced: readonly Latencies[], alone: readonly Latencies[]): void {
  const of = (rounds: readonly Latencies[], what: keyof Latencies, share: number) =>
    spreadOf(rounds.map((round) => percentile(round[what], share)));
  const beyond = (what: 'visible' | 'called', share: number) =>
    spreadOf(paced.map((round) => percentile(round[what], share) - percentile(round.roundTrip, share)));
  for (const [what, words] of [
    ['visible', 'text accepted to shown'],
    ['called', 'text accepted to carrier called with the answer'],
  ] as const) {
    print(atMost('7', `${words}, ${PER_SECOND} texts/s, p50`, of(paced, what, 0.5), BELOW_POLLING, ' ms'));
    print(atMost('7', `${words}, one by one, p50`, of(alone, what, 0.5), BELOW_POLLING, ' ms'));
    print(shown('7', '  p99', of(paced, what, 0.99), ' ms'));
    print(shown('7', '  p50 less a broker round trip', beyond(what, 0.5), ' ms'));
    print(shown('7', '  p99 less a broker round trip', beyond(what, 0.99), ' ms'));
  }
  print(shown('7', 'broker round trip meanwhile, p50', of(paced, 'roundTrip', 0.5), ' ms'));
  print(shown('7', 'broker round trip meanwhile, p99', of(paced, 'roundTrip', 0.99), ' ms'));
}
