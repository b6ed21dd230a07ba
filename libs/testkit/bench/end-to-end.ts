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
/** A gateway of the same kind asks its database every 250 ms, so its median cannot be below 125 (courier). */
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
  await inFolder(async (folder) => {
    const [shownTexts, calls] = [new Arrivals(), new Arrivals()];
    const house = await House.start(join(folder, 'parley'), {
      fault: (form) => {
        calls.note(form.get('To') ?? '');
        return undefined;
      },
    });
    const listener = await FactListener.open(house.parley, (sid) => shownTexts.note(sid));
    const echo = await BrokerEcho.open(join(folder, 'echo.db'));
    const poster = new Poster(house.url, 16);
    let texts = 0;
    const text = async (latencies: Latencies) => {
      const n = (texts += 1);
      const [visible, called] = [shownTexts.of(sidOf(n)), calls.of(numberOf(n))];
      await poster.post(signedText(n, bodies[n % bodies.length]!));
      const accepted = performance.now();
      latencies.visible.push(Math.max(0, (await visible) - accepted));
      latencies.called.push(Math.max(0, (await called) - accepted));
    };
    const round = async () => {
      const latencies = nothingYet();
      const under: Promise<void>[] = [];
      const started = performance.now();
      for (let n = 0; n < TEXTS; n += 1) {
        await later(Math.max(0, started + (n * 1_000) / PER_SECOND - performance.now()));
        under.push(text(latencies));
        latencies.roundTrip.push(await echo.roundTrip());
      }
      await Promise.all(under);
      return latencies;
    };
    try {
      await round();
      const rounds: Latencies[] = [];
      const alone: Latencies[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        rounds.push(await round());
        alone.push(nothingYet());
        for (let each = 0; each < 30; each += 1) await text(alone[n]!);
      }
      report(rounds, alone);
    } finally {
      poster.close();
      await listener.close();
      await echo.close();
      await house.stop();
    }
  });
}

const nothingYet = (): Latencies => ({ visible: [], called: [], roundTrip: [] });

function report(rounds: readonly Latencies[], alone: readonly Latencies[]): void {
  const of = (latencies: readonly Latencies[], what: keyof Latencies, share: number) =>
    spreadOf(latencies.map((each) => percentile(each[what], share)));
  const beyond = (what: 'visible' | 'called', share: number) =>
    spreadOf(rounds.map((each) => percentile(each[what], share) - percentile(each.roundTrip, share)));
  for (const [what, words] of [
    ['visible', 'text accepted to shown in the inbox'],
    ['called', 'text accepted to carrier called with the answer'],
  ] as const) {
    print(atMost('7', `${words}, ${PER_SECOND} texts/s, p50`, of(rounds, what, 0.5), BELOW_POLLING, ' ms'));
    print(shown('7', `${words}, p50 less a broker round trip`, beyond(what, 0.5), ' ms'));
    print(shown('7', `${words}, p99`, of(rounds, what, 0.99), ' ms'));
    print(shown('7', `${words}, p99 less a broker round trip`, beyond(what, 0.99), ' ms'));
    print(atMost('7', `${words}, one at a time, p50`, of(alone, what, 0.5), BELOW_POLLING, ' ms'));
  }
  print(shown('7', 'broker round trip meanwhile, p50', of(rounds, 'roundTrip', 0.5), ' ms'));
  print(shown('7', 'broker round trip meanwhile, p99', of(rounds, 'roundTrip', 0.99), ' ms'));
}
