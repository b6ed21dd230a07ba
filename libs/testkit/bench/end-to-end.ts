import { join } from 'node:path';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { Arrivals } from './arrivals.js';
import { BrokerEcho } from './broker-echo.js';
import { House } from './house.js';
import { inFolder } from './material.js';
import { atMost, print, shown } from './report.js';
import { percentile, spreadOf } from './rounds.js';
import { Way, type Latencies } from './way.js';

const ROUNDS = 5;
const PER_SECOND = 20;
const PACE = { texts: 200, perSecond: PER_SECOND };
const ALONE = 30;
/** Milliseconds. A gateway of the same kind asks its database every 250 ms: its median cannot be below 125 (courier). */
const BELOW_POLLING = 100;

/** 7: the way of a text through the real process, at some texts a second and one at a time. */
export async function measureEndToEnd(): Promise<void> {
  const calls = new Arrivals();
  const fault = (form: URLSearchParams) => void calls.note(form.get('To') ?? '');
  await inFolder((folder) =>
    House.during(join(folder, 'parley'), { fault }, async (house) => {
      const clock = { now: () => new Date().toISOString() };
      const echo = await BrokerEcho.open(openEmbeddedBroker({ file: join(folder, 'echo.db'), clock }));
      const way = await Way.through(house, echo, calls);
      await way.paced(PACE);
      const paced: Latencies[] = [];
      const alone: Latencies[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        paced.push(await way.paced(PACE));
        alone.push(await way.oneByOne(ALONE));
      }
      await way.close();
      report(paced, alone);
    }),
  );
}

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
