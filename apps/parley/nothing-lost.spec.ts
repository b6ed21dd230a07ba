import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deadLetterTopicOf, type Message } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { contactIdOf, topics } from '@parley/contracts';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { FakeTwilio } from '@parley/testkit/carriers';
import { FakeDesk } from '@parley/testkit/desk';
import {
  account,
  confirmedTwice,
  deskOutOfOrder,
  deskSecret,
  handedOverAfterStop,
  invented,
  lost,
  namedIn,
  neverClaimed,
  ofType,
  plan,
  poisonedText,
  Pouring,
  readHistory,
  repliesWithoutEnd,
  secondsToConfirmation,
  sentWithoutApproval,
  settled,
  storedOutOfOrder,
  streamsThatName,
  takenTwice,
  textsWithoutEnd,
  ticketsThatReachedNobody,
  verdictsThatDoNotFollow,
  writeConfig,
  type Evidence,
  type History,
} from '@parley/testkit/nothing-lost';
import { freePort, ParleyProcess } from '@parley/testkit/process';
import { chanceOf } from '@parley/testkit';

const seed = Number(process.env['PARLEY_SEED'] ?? Date.now() % 1_000_000);
const kills = 5;
const adminToken = 'the-admin-token-of-the-test';

describe(`2,000 texts, ${kills} times killed (PARLEY_SEED=${seed} plays it again)`, () => {
  const chance = chanceOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'parley-nothing-lost-'));
  const dataDir = join(folder, 'data');
  const configFile = join(folder, 'parley.yaml');
  let twilio: FakeTwilio;
  let desk: FakeDesk;
  let parley: ParleyProcess;
  let pouring: Pouring;
  let history: History;
  let evidence: Evidence;
  let killed = 0;
  let poisonedContact: string;
  let parked: readonly Message[];
  let metrics: string;
  const processes: ParleyProcess[] = [];

  beforeAll(async () => {
    const port = await freePort();
    twilio = await FakeTwilio.start({
      ...account,
      deliverReceiptsTo: `http://127.0.0.1:${port}`,
      receipts: () =>
        chance.pick([
          ['sent', 'delivered'],
          ['delivered', 'sent'],
          ['sent', 'sent', 'delivered', 'delivered'],
          ['delivered'],
        ]),
      fault: () => {
        const dice = chance.random();
        if (dice < 0.01) return { kind: 'reset', taken: true };
        if (dice < 0.02) return { kind: 'silence', taken: true };
        return dice < 0.03
          ? { kind: 'answer', taken: false, status: 429, code: 20429, headers: { 'retry-after': '1' } }
          : undefined;
      },
    });
    desk = await FakeDesk.start({
      secret: deskSecret,
      fate: () =>
        chance.random() < 0.01 ? { kind: 'answer', status: 503, headers: { 'retry-after': '1' } } : undefined,
    });
    writeConfig(configFile, twilio.url, desk.url);
    const start = async () => {
      const started = await ParleyProcess.start({ dataDir, port, adminToken, configFile });
      processes.push(started);
      return started;
    };
    parley = await start();
    const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { installKey: string };
    const installKey = Buffer.from(secrets.installKey, 'base64');
    poisonedContact = contactIdOf(installKey, 'acme', poisonedText.from);
    const doors = {
      webhooks: () => parley.url,
      request: (...request: Parameters<ParleyProcess['request']>) => parley.request(...request),
    };
    pouring = new Pouring(doors, chance, installKey);

    const texts = plan(chance);
    const killAt = Array.from({ length: kills }, () => 100 + chance.integer(texts.length - 200)).sort((a, b) => a - b);
    let restarting: Promise<void> | undefined;
    const onAccepted = (count: number): void => {
      if (restarting || killed >= kills || count < killAt[killed]!) return;
      killed += 1;
      restarting = parley
        .kill()
        .then(() => (killed === 1 ? poison(dataDir, poisonedContact) : undefined))
        .then(start)
        .then((restarted) => {
          parley = restarted;
          restarting = undefined;
        });
    };
    await pouring.pour(texts, 24, { onAccepted });
    await pouring.answered();
    await restarting;
    await pouring.deliver(poisonedText);
    for (let round = 0; round < 2; round += 1) {
      await twilio.receipts.settled();
      await settled(() => historyOf(dataDir), texts.length);
    }
    metrics = await (await parley.request('GET', '/metrics')).text();
    expect(await parley.stop()).toBe(0);
    history = await historyOf(dataDir);
    evidence = { history, poured: pouring.poured, atCarrier: twilio.taken, atDesk: desk.taken };
    parked = await onTopic(dataDir, deadLetterTopicOf('nlp-router'));
  }, 240_000);

  afterAll(async () => {
    if (history) report();
    await parley?.kill();
    await twilio?.stop();
    await desk?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function report(): void {
    const replies = [...history.states.values()].flatMap((state) => Object.values(state.replies.byId));
    process.stdout.write(
      [
        `texts accepted ${pouring.poured.accepted.length}, webhooks redelivered ${pouring.poured.redelivered}, killed ${killed} times`,
        `facts ${history.facts.length}, replies at the carrier ${twilio.taken.length}, texts at the desk ${desk.taken.length}`,
        `outcome unknown, and recorded as such: replies ${replies.filter(({ status }) => status === 'unknown').length}, ` +
          `desk texts ${ofType(history.facts, 'TicketOutcomeUnknown').length}`,
        '',
      ].join('\n'),
    );
  }

  it('was really killed, really redelivered to, and really had something to lose', () => {
    expect(killed).toBe(kills);
    expect(pouring.poured.redelivered).toBeGreaterThan(100);
    expect(pouring.poured.replies.size).toBeGreaterThan(100);
    expect(twilio.taken.length).toBeGreaterThan(200);
    expect(desk.taken.length).toBeGreaterThan(800);
    expect(ofType(history.facts, 'ConsentRevoked').length).toBeGreaterThan(10);
  });

  it('§6.1: every text that was answered 2xx is in the store, once', () => {
    expect({ lost: lost(evidence), invented: invented(evidence) }).toEqual({ lost: [], invented: [] });
  });

  it('§6.2: nothing but its confirmation was handed over after a STOP was stored, and nothing that was not claimed, nor claimed without an approval before it (compliance P6)', () => {
    expect(handedOverAfterStop(evidence)).toEqual([]);
    expect(neverClaimed(evidence)).toEqual([]);
    expect(sentWithoutApproval(evidence)).toEqual([]);
  });

  it('§6.2: a STOP is confirmed at most once (compliance P2), and in time (compliance P3)', () => {
    expect(confirmedTwice(evidence)).toEqual([]);
    const seconds = secondsToConfirmation(history);
    expect(seconds.length).toBeGreaterThan(10);
    expect(seconds[Math.floor(seconds.length * 0.99)]).toBeLessThan(60);
  });

  it('every verdict follows from what was recorded with it', () => {
    const judged = ofType(history.facts, 'ReplyApproved').filter(({ data }) => data.basis !== undefined);
    expect(judged.length).toBeGreaterThan(100);
    expect(verdictsThatDoNotFollow(evidence)).toEqual([]);
  });

  it('§6.3: no reply was taken by the carrier twice, and each that was answered 202 has an end that is known or says that it is not', () => {
    expect(takenTwice(evidence)).toEqual([]);
    expect(repliesWithoutEnd(evidence)).toEqual([]);
  });

  it('§6.4: texts stand in the order in which their customers sent them, and the desk saw those of each ticket so, each at most once', () => {
    expect(storedOutOfOrder(evidence)).toEqual([]);
    expect(desk.takenTwice).toEqual([]);
    expect(deskOutOfOrder(evidence)).toEqual([]);
  });

  it('§6.5: every text ended in exactly one of ticket, prompt, keyword or a recorded none, and every ticket reached the desk or says that it may not have', () => {
    expect(textsWithoutEnd(evidence)).toEqual([]);
    expect(ticketsThatReachedNobody(evidence)).toEqual([]);
  });

  it('§6.6: read models rebuilt from the store equal the live ones, document by document (compliance P4)', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/apps/ops/main.js', 'rebuild'], {
      env: { ...process.env, PARLEY_DATA_DIR: dataDir, PARLEY_CONFIG: configFile },
    });
    const report = JSON.parse(stdout) as {
      switched: boolean;
      comparison: { equal: boolean; collections: { first: number }[] };
    };
    expect(report).toMatchObject({ switched: true, comparison: { equal: true } });
    expect(report.comparison.collections.some(({ first }) => first > 2_000)).toBe(true);
  }, 60_000);

  it('§6.7: a poisoned message delays only its own contact, whose later text waits behind it (pitfall 15)', () => {
    expect(parked.map(({ key }) => key)).toEqual([poisonedContact, poisonedContact]);
    expect(parked[1]!.value).toContain(poisonedText.sid);
    expect(history.byContact.has(poisonedContact)).toBe(false);
  });

  it('§6.8: no number and no text stands in a log, a metric or a stream name', () => {
    const written = [...processes.map(({ printed }) => printed), metrics].join('\n');
    expect(written.length).toBeGreaterThan(1_000);
    expect(namedIn(written)).toEqual([]);
    expect(streamsThatName(evidence)).toEqual([]);
  });
});

/** Puts a message that no handler can read where the router will find it. */
async function poison(dataDir: string, contactId: string): Promise<void> {
  await withBroker(dataDir, (broker) =>
    broker.publish(topics.inbound, [{ key: contactId, headers: {}, value: '{"not":"a text"}' }]),
  );
}

async function onTopic(dataDir: string, topic: string): Promise<readonly Message[]> {
  return withBroker(dataDir, (broker) => broker.read(topic, 0, '0', 1_000));
}

async function withBroker<T>(
  dataDir: string,
  work: (broker: ReturnType<typeof openEmbeddedBroker>) => Promise<T>,
): Promise<T> {
  const broker = openEmbeddedBroker({
    file: join(dataDir, 'parley.db'),
    clock: { now: () => new Date().toISOString() },
  });
  try {
    return await work(broker);
  } finally {
    await broker.close();
  }
}

async function historyOf(dataDir: string): Promise<History> {
  const store = openSqliteEventStore({
    file: join(dataDir, 'parley.db'),
    clock: { now: () => new Date().toISOString() },
  });
  try {
    return await readHistory(store);
  } finally {
    await store.close();
  }
}
