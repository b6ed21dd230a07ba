import { ack } from '@parley/broker';
import type { TimerDue } from '@parley/contracts';
import { currentRuleset } from '@parley/conversation/judgement';
import { aText, aVerdict, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { AlarmRevocation } from './alarm-revocation.js';
import { ComplianceMetrics } from './metrics.js';

let rig: ContactRig;
let registry: Registry;
let alarm: AlarmRevocation;

beforeEach(() => {
  rig = new ContactRig();
  registry = new Registry();
  alarm = new AlarmRevocation({
    ...rig.parts(),
    metrics: new ComplianceMetrics(registry),
    ruleset: currentRuleset,
    timeZoneData: '2026c',
  });
});
afterEach(() => rig.close());

const overdue = async () => (await rig.facts()).filter(({ type }) => type === 'RevocationOverdue').length;
const counted = async () =>
  /parley_revocations_overdue_total\{[^}]*\} (\d+)/.exec(await registry.metrics())?.[1] ?? '0';

async function doubted(): Promise<TimerDue> {
  const executed = await rig.execute({
    type: 'ReceiveMessage',
    senderId,
    message: aText('m1'),
    verdict: aVerdict({ route: 'none', possibleRevocation: true }),
  });
  const facts = executed.ok ? executed.facts : [];
  const suspected = facts.find(({ type }) => type === 'RevocationSuspected')!;
  const { contactId, brandId } = suspected;
  const { settleBy: dueAt } = suspected.data as { settleBy: string };
  return {
    timerId: 'revocation-settle:x',
    kind: 'revocation-settle',
    subject: contactId,
    contactId,
    brandId,
    senderId,
    dueAt,
  };
}

it('a doubt that nobody settled becomes a fact and a count, once however often the timer is told', async () => {
  const timer = await doubted();
  rig.clock.pass(4 * 86_400_000);
  expect(await alarm.run(timer)).toBe(ack);
  expect(await alarm.run(timer)).toBe(ack);
  expect([await overdue(), await counted()]).toEqual([1, '1']);
});

it('nothing rings where a person decided in time, or the day is not over', async () => {
  const timer = await doubted();
  expect(await alarm.run(timer)).toBe(ack);
  await rig.execute({ type: 'SettleRevocation', senderId, decision: 'dismiss', source: 'agent' });
  rig.clock.pass(4 * 86_400_000);
  expect(await alarm.run(timer)).toBe(ack);
  expect([await overdue(), await counted()]).toEqual([0, '0']);
});
