import { contactIdNumber } from '../material.js';
import { atLeast, print, shown } from '../report.js';
import type { Cluster } from './cluster.js';
import { fill } from './fill.js';
import { inTurn, ratioOf, speedsOf } from './in-turn.js';
import { kafkajsEachMessage, lanes, LANES, nestServer, platformaticStream, type Rival } from './rivals.js';
import { Runs, type RunOptions } from './runs.js';

const ROUNDS = 5;
const MESSAGES = 100_000;
/** Milliseconds. */
const SLOW = 5;
/** How many of each handle messages within a second or some: fast handlers, and slow ones. */
const counts = {
  0: { parley: 50_000, kafkajs: 90_000, nest: 10_000, platformatic: 90_000 },
  5: { parley: 10_000, kafkajs: 2_000, nest: 2_000, platformatic: 300 },
};
const SERIAL = 300;
/** Messages beside a poisoned key: all there are, so that nobody finishes without those of its partition. */
const BESIDE = { keys: 100, messages: 600 };

type Rivals = Readonly<Record<keyof (typeof counts)[0], Rival>>;

/** 6: messages/s through lanes, and beside them what the clients’ own consumers make of the same topic. */
export async function measureConsume(cluster: Cluster): Promise<void> {
  const runs = new Runs();
  const rivals: Rivals = {
    parley: lanes(cluster),
    kafkajs: kafkajsEachMessage(cluster),
    nest: nestServer(cluster),
    platformatic: platformaticStream(cluster),
  };
  for (const keys of [100, 10_000]) {
    const topic = await fill(cluster, { keys, messages: MESSAGES });
    for (const milliseconds of [0, SLOW] as const) {
      const run = (name: keyof Rivals) => () =>
        runs.speed(rivals[name], topic, { milliseconds, count: counts[milliseconds][name] });
      const speeds = await inTurn(
        { parley: run('parley'), kafkajs: run('kafkajs'), nest: run('nest'), platformatic: run('platformatic') },
        ROUNDS,
      );
      const words = `consume, ${milliseconds} ms handlers, ${keys} keys: lanes to`;
      print(shown('6', `${words} kafkajs eachMessage`, ratioOf(speeds.parley, speeds.kafkajs)), speedsOf(speeds));
      print(shown('6', `${words} Nest’s Kafka server`, ratioOf(speeds.parley, speeds.nest)));
      print(shown('6', `${words} @platformatic/kafka`, ratioOf(speeds.parley, speeds.platformatic)));
    }
    if (keys === 100) await measureLanes(cluster, runs, topic);
  }
  await measureBeside(cluster, runs, rivals);
}

/** What lanes make of slow handlers, and what a poisoned key costs the others. */
async function measureLanes(cluster: Cluster, runs: Runs, topic: string): Promise<void> {
  const of: RunOptions = { milliseconds: SLOW, count: counts[SLOW].parley, apart: contactIdNumber(1) };
  const speeds = await inTurn(
    {
      serial: () => runs.speed(lanes(cluster, 1), topic, { milliseconds: SLOW, count: SERIAL }),
      clean: () => runs.speed(lanes(cluster), topic, of),
      poisoned: () => runs.speed(lanes(cluster), topic, { ...of, poison: true }),
    },
    ROUNDS,
  );
  const ideal = speeds.serial.map((speed) => speed * LANES);
  const what = `lanes over one at a time, ${SLOW} ms handlers, 100 keys, to ${LANES}`;
  print(atLeast('6', what, ratioOf(speeds.clean, ideal), 0.8), speedsOf(speeds));
  const unharmed = ratioOf(speeds.poisoned, speeds.clean);
  print(atLeast('6', 'others beside a poisoned key, to their speed without it', unharmed, 0.95));
}

/** What becomes of a whole topic with one poisoned key, in every consumer. */
async function measureBeside(cluster: Cluster, runs: Runs, rivals: Rivals): Promise<void> {
  const topic = await fill(cluster, BESIDE);
  const count = BESIDE.messages - BESIDE.messages / BESIDE.keys;
  const of: RunOptions = { milliseconds: SLOW, count, apart: contactIdNumber(1), poison: true };
  for (const [name, rival] of Object.entries(rivals)) {
    await runs.speed(rival, topic, of);
    const { handled, tried } = runs.newest;
    const words = `${handled} of ${count} others handled, attempts at the poisoned key’s messages: ${tried}`;
    process.stdout.write(`6   beside a poisoned key, ${name}: ${words}\n`);
  }
}
