import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { FakeTwilio } from '@parley/testkit/carriers';
import { FakeDesk } from '@parley/testkit/desk';
import {
  account,
  deskSecret,
  ofType,
  plan,
  Pouring,
  readHistory,
  workLeft,
  writeConfig,
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
  let killed = 0;

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
    const start = () => ParleyProcess.start({ dataDir, port, adminToken, configFile });
    parley = await start();
    const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { installKey: string };
    pouring = new Pouring(() => parley, chance, Buffer.from(secrets.installKey, 'base64'));

    const texts = plan(chance);
    const killAt = Array.from({ length: kills }, () => 100 + chance.integer(texts.length - 200)).sort((a, b) => a - b);
    let restarting: Promise<void> | undefined;
    await pouring.pour(texts, 24, (count) => {
      if (restarting || killed >= kills || count < killAt[killed]!) return;
      killed += 1;
      restarting = parley
        .kill()
        .then(start)
        .then((restarted) => {
          parley = restarted;
          restarting = undefined;
        });
    });
    await restarting;
    await twilio.receipts.settled();
    history = await settled(dataDir, texts.length);
    await twilio.receipts.settled();
    history = await settled(dataDir, texts.length);
    expect(await parley.stop()).toBe(0);
    history = await readHistory(dataDir);
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
    const received = ofType(history.facts, 'MessageReceived').map(({ data }) => data.carrierMessageId);
    expect(received.sort()).toEqual(pouring.poured.accepted.map(({ sid }) => sid).sort());
  });

  it('§6.2: nothing but its confirmation was handed over after a STOP was stored', () => {
    for (const facts of history.byContact.values()) {
      const stop = ofType(facts, 'MessageRouted').find(({ data }) => data.keyword === 'stop');
      if (!stop) continue;
      const categories = new Map(ofType(facts, 'ReplyRequested').map(({ data }) => [data.replyId, data.category]));
      const claimedAfter = ofType(facts, 'ReplyClaimed').filter(({ revision }) => revision > stop.revision);
      expect(claimedAfter.filter(({ data }) => categories.get(data.replyId) !== 'compliance_ack')).toEqual([]);
    }
    const claims = new Set(ofType(history.facts, 'ReplyClaimed').map(({ data }) => data.replyId));
    expect(twilio.taken.filter(({ replyId }) => !claims.has(replyId!))).toEqual([]);
  });

  it('§6.2: a STOP is confirmed at most once', () => {
    for (const facts of history.byContact.values()) {
      expect(
        ofType(facts, 'ReplyRequested').filter(({ data }) => data.automatic === 'stopConfirmation').length,
      ).toBeLessThan(2);
    }
  });

  it('§6.3: no reply was taken by the carrier twice, and each that was answered 202 has an end that is known or says that it is not', () => {
    const taken = twilio.taken.map(({ replyId }) => replyId!);
    expect(new Set(taken).size).toBe(taken.length);
    const replies = [...history.states.values()].flatMap((state) => Object.values(state.replies.byId));
    const ends = new Map(replies.map((reply) => [reply.replyId, reply.status]));
    for (const replyId of pouring.poured.replies.values()) {
      expect(['delivered', 'sent', 'rejected', 'failed', 'unknown']).toContain(ends.get(replyId));
    }
    for (const replyId of taken) expect(['delivered', 'sent', 'unknown']).toContain(ends.get(replyId));
  });

  it('§6.4: the desk saw the texts of each ticket in order, each at most once', () => {
    expect(desk.takenTwice).toEqual([]);
    const order = new Map(
      ofType(history.facts, 'TicketRequested').map(({ data, revision }) => [data.messageId, revision]),
    );
    const seen = new Map<string, number>();
    for (const { body } of desk.taken) {
      const [ticket, revision] = [String(body['ticketId']), order.get(String(body['messageId']))!];
      expect(revision).toBeGreaterThan(seen.get(ticket) ?? -1);
      seen.set(ticket, revision);
    }
  });

  it('§6.5: every text ended in exactly one of ticket, prompt, keyword or a recorded none, and every ticket reached the desk or says that it may not have', () => {
    const tickets = new Set(ofType(history.facts, 'TicketRequested').map(({ data }) => data.messageId));
    const prompts = new Set(
      ofType(history.facts, 'ReplyRequested')
        .filter(({ data }) => data.automatic === 'agentPrompt')
        .map(({ data }) => data.answers!),
    );
    for (const { data } of ofType(history.facts, 'MessageRouted')) {
      expect([tickets.has(data.messageId), prompts.has(data.messageId)]).toEqual([
        data.route === 'agent',
        data.route === 'clarify',
      ]);
    }
    const atDesk = new Set(desk.taken.map(({ body }) => body['messageId']));
    const unknown = new Set(ofType(history.facts, 'TicketOutcomeUnknown').map(({ data }) => data.messageId));
    expect([...tickets].filter((messageId) => !atDesk.has(messageId) && !unknown.has(messageId))).toEqual([]);
  });
});

/** The history once nothing is left to be done; the process writes on meanwhile, so it is read until it is so. */
async function settled(dataDir: string, texts: number): Promise<History> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const history = await readHistory(dataDir);
    const left = workLeft(history, texts);
    if (Object.values(left).every((count) => count === 0)) return history;
    if (Date.now() > deadline) throw new Error(`Work is left after 90 s: ${JSON.stringify(left)}`);
    await later(500);
  }
}
