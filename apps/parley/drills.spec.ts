import { execFile } from 'node:child_process';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import { deadLetterTopicOf } from '@parley/broker';
import { contactIdOf, topics } from '@parley/contracts';
import { chanceOf } from '@parley/testkit';
import { broken, DrillTown, lineOf, tableOf, type DrillLine } from '@parley/testkit/drills';
import { describeOn } from '@parley/testkit/engines';
import { namedIn, poisonedText } from '@parley/testkit/nothing-lost';
import { serviceNames, type Member, type ServiceName } from '@parley/testkit/process';

const seed = Number(process.env['PARLEY_SEED'] ?? Date.now() % 1_000_000);
const OUTAGE = 20_000;
/** Milliseconds until everything has to be done after a fault. */
const PATIENCE = 240_000;
const LANES = 8;
/** Milliseconds a lane waits between two texts: some two a second in all, which FerretDB can keep up with beside everything else. */
const PAUSE = 4_000;
/** The console takes part in nothing that is said of texts. */
const working = serviceNames.filter((service) => service !== 'console');

function drills(): void {
  const chance = chanceOf(seed);
  const lines: DrillLine[] = [];
  let town: DrillTown;

  beforeAll(async () => {
    town = await DrillTown.start(chance);
  }, 240_000);

  afterAll(async () => {
    process.stdout.write(`\n${tableOf(lines)}\n`);
    await town?.close();
  }, 60_000);

  const accepted = () => town.pouring.poured.accepted.length;
  /** Resolves once so many more texts were accepted: faults come under load, not beside it. */
  const more = async (texts: number): Promise<void> => {
    for (const goal = accepted() + texts; accepted() < goal;) await later(20);
  };
  const shuffled = <T>(all: readonly T[]): T[] =>
    all
      .map((each) => ({ each, place: chance.random() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ each }) => each);
  const one = (service: ServiceName): Member => chance.pick(town.set.members(service));

  /** Texts are poured from before the faults until after them; then everything has to come to its end, and DESIGN §6 to hold. */
  async function drill(name: string, faults: () => Promise<void>): Promise<void> {
    const before = accepted();
    const over = new AbortController();
    const pouring = town.pouring.pour(town.plan(60, 12), LANES, { pause: PAUSE, until: over.signal });
    let recovering: number;
    try {
      await more(10);
      await faults();
      recovering = performance.now();
      await more(10);
    } finally {
      over.abort();
    }
    await pouring;
    await town.pouring.answered();
    await town.settled(PATIENCE);
    const seconds = (performance.now() - recovering) / 1_000;
    await town.twilio.receipts.settled();
    await town.settled(PATIENCE);
    const evidence = await town.evidence();
    lines.push(lineOf(name, accepted() - before, seconds, evidence));
    expect(broken(evidence)).toEqual({});
    expect(town.desk.takenTwice).toEqual([]);
  }

  it('every kind of service is killed under load', async () => {
    await drill('each service killed', async () => {
      const back: Promise<void>[] = [];
      for (const service of shuffled(serviceNames)) {
        const member = one(service);
        await town.set.kill(member);
        // What consumes is ready once Kafka has given up its predecessor: others are killed meanwhile.
        back.push(town.set.comeBack(member));
        await more(service === 'ingest' ? 0 : 5);
      }
      await Promise.all(back);
    });
  }, 600_000);

  it('a second instance of every service joins, and the first one leaves in order', async () => {
    await drill('two instances, joining and leaving', async () => {
      for (const service of shuffled(working)) {
        const first = one(service);
        await town.set.join(service);
        await more(5);
        const code = await town.set.leave(first);
        // A batch that FerretDB is slow about may outlast the phase of the projection: its successor does it again.
        if (service !== 'conversation-projection') expect({ service, code }).toEqual({ service, code: 0 });
      }
    });
  }, 600_000);

  it('the broker is stopped for 20 s while ingest is fed, and ingest is killed meanwhile', async () => {
    const { refused } = town.pouring.poured;
    await drill('broker stopped for 20 s', async () => {
      await town.engines.kafka.stop();
      const outage = later(OUTAGE);
      await more(20);
      const ingest = one('ingest');
      await town.set.kill(ingest);
      await town.set.comeBack(ingest);
      await outage;
      await town.engines.kafka.start();
    });
    expect(town.pouring.poured.refused).toBe(refused);
  }, 600_000);

  it('the event store is away for 20 s while ingest is fed', async () => {
    const { refused } = town.pouring.poured;
    await drill('store away for 20 s', async () => {
      await town.engines.postgres.stop();
      await later(OUTAGE);
      await town.engines.postgres.start();
    });
    expect(town.pouring.poured.refused).toBe(refused);
  }, 600_000);

  it('a poisoned message delays only its own contact, whose later text waits behind it (pitfall 15)', async () => {
    const contactId = contactIdOf(town.installKey, 'acme', poisonedText.from);
    await drill('a poisoned message', async () => {
      await town.withBroker((broker) =>
        broker.publish(topics.inbound, [{ key: contactId, headers: {}, value: '{"not":"a text"}' }]),
      );
      await town.pouring.deliver(poisonedText);
      await more(40);
    });
    const parked = await town.withBroker((broker) => broker.read(deadLetterTopicOf('nlp-router'), 0, '0', 1_000));
    expect(parked.map(({ key }) => key)).toEqual([contactId, contactId]);
    expect(parked[1]!.value).toContain(poisonedText.sid);
    expect((await town.evidence()).history.byContact.has(contactId)).toBe(false);
  }, 600_000);

  it('after all of it, read models rebuilt from the store equal the live ones, document by document', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/apps/ops/main.js', 'rebuild'], {
      env: { ...process.env, ...town.environment },
    });
    expect(JSON.parse(stdout)).toMatchObject({ switched: true, comparison: { equal: true } });
  }, 120_000);

  it('nobody is named in a log or a metric, and every service ends in order', async () => {
    const metrics = await town.metrics();
    expect(metrics.length).toBeGreaterThan(10_000);
    expect((await town.set.stop()).filter((service) => service !== 'conversation-projection')).toEqual([]);
    expect(namedIn(town.set.printed + metrics)).toEqual([]);
  }, 60_000);
}

describeOn(
  'own-engines',
  `drills: every service a process of its own, on engines that come and go (PARLEY_SEED=${seed} plays it again)`,
  drills,
);
