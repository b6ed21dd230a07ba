import { ack, type ConsumerEvent, type ConsumerOptions, type Message, type Outcome } from '@parley/broker';
import { LaneConsumer } from '@parley/broker/lanes';
import { MemoryEngine } from './memory-engine.js';

interface Run {
  readonly message: Message;
  readonly value: string;
  readonly attempt: number;
  readonly signal: AbortSignal;
  end(outcome: Outcome): void;
  fail(error: unknown): void;
}

/** A consumer of the topic `t` whose handlers end when the test says so. */
export async function setUpLanes(options: Partial<ConsumerOptions> = {}, engine = new MemoryEngine()) {
  await engine.ensureTopics([{ name: 't', partitions: 1 }]);
  const runs: Run[] = [];
  const events: ConsumerEvent[] = [];
  const consumer = await LaneConsumer.start(
    {
      group: 'g',
      topics: ['t'],
      handler: (message, { attempt, signal }) =>
        new Promise((end, fail) => runs.push({ message, value: message.value, attempt, signal, end, fail })),
      observe: (event) => events.push(event),
      ...options,
    },
    engine,
  );
  await engine.assign('t');
  const say = async (...values: string[]) => {
    await engine.publish(
      't',
      values.map((value) => ({ key: value[0]!, headers: { h: '1' }, value })),
    );
    await engine.time.advance(0);
  };
  const run = (value: string, attempt = 1) => {
    const found = runs.findLast((each) => each.value === value && each.attempt === attempt);
    if (!found) throw new Error(`${value} was not run ${attempt} times; there were: ${started().join(' ')}`);
    return found;
  };
  const end = async (value: string, outcome: Outcome = ack, attempt = 1) => {
    run(value, attempt).end(outcome);
    await engine.time.advance(0);
  };
  const started = () => runs.map((each) => `${each.value}#${each.attempt}`);
  const kinds = () => events.map((event) => event.kind).filter((kind) => kind !== 'committed');
  const deadLetters = () => engine.log('dead-letters.g', 0);
  return { engine, consumer, runs, events, say, run, end, started, kinds, deadLetters };
}

/** What was parked, and why. */
export const reasonsOf = (records: readonly Message[]) =>
  records.map((record) => `${record.value} ${record.headers['parley-dead-letter-reason']}`);
