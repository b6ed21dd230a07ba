import { ack } from '@parley/broker';
import type { TimerDue } from '@parley/contracts';
import { currentRuleset } from '@parley/conversation/judgement';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { AlarmAnswer } from './alarm-answer.js';
import { ComplianceMetrics } from './metrics.js';

let rig: ContactRig;
let registry: Registry;
const alarm = () =>
  new AlarmAnswer({
    ...rig.parts(),
    metrics: new ComplianceMetrics(registry),
    ruleset: currentRuleset,
    timeZoneData: '2026c',
  });

beforeEach(() => {
  rig = new ContactRig();
  registry = new Registry();
});
afterEach(() => rig.close());

const overdue = async () => (await rig.factsOf('AnswerOverdue')).length;
const counted = async () => /parley_answers_overdue_total\{[^}]*\} (\d+)/.exec(await registry.metrics())?.[1] ?? '0';
const tomorrow = 86_400_000;

async function owed(): Promise<TimerDue> {
  await rig.execute({
    type: 'ReceiveMessage',
    senderId,
    message: aText('m1'),
    verdict: aVerdict(),
    answerWithinHours: 24,
  });
  const [duty] = await rig.factsOf('AnswerOwed');
  const { messageId: subject, dueAt } = duty!.data;
  return { ...rig.contact, senderId, timerId: `answer-due:${subject}`, kind: 'answer-due', subject, dueAt };
}

it('a text that nobody answered becomes a fact and a count, once however often the timer is told', async () => {
  const timer = await owed();
  rig.clock.pass(tomorrow);
  const running = alarm();
  expect(await running.run(timer)).toBe(ack);
  expect(await running.run(timer)).toBe(ack);
  expect([await overdue(), await counted()]).toEqual([1, '1']);
  registry = new Registry();
  expect(await alarm().run(timer)).toBe(ack);
  expect([await overdue(), await counted()]).toEqual([1, '0']);
  expect(rig.logged.filter((line) => line.includes('Nobody has answered'))).toHaveLength(1);
});

it('a text whose late answer failed is owed again, and rings again', async () => {
  const timer = await owed();
  rig.clock.pass(tomorrow);
  const running = alarm();
  await running.run(timer);
  await rig.approves('r1');
  await rig.execute({ type: 'ClaimReply', replyId: id('r1'), attempt: 1, carrier: 'loopback' });
  for (const status of ['sent', 'undelivered'] as const)
    await rig.execute({ type: 'RecordReceipt', replyId: id('r1'), carrierMessageId: 'SM-r1', status });
  expect(await rig.factsOf('AnswerSettled')).toMatchObject([{ data: { replyId: id('r1'), late: true } }]);
  expect(await rig.factsOf('AnswerOwed')).toMatchObject([
    { data: { dueAt: timer.dueAt } },
    { data: { dueAt: timer.dueAt } },
  ]);
  rig.clock.pass(1_000);
  expect(await running.run(timer)).toBe(ack);
  expect(await running.run(timer)).toBe(ack);
  expect([await overdue(), await counted()]).toEqual([2, '2']);
});

it('nothing rings before the time is over, nor where the answer was sent in time', async () => {
  const timer = await owed();
  const running = alarm();
  expect(await running.run(timer)).toBe(ack);
  await rig.approves('r1');
  await rig.execute({ type: 'ClaimReply', replyId: id('r1'), attempt: 1, carrier: 'loopback' });
  await rig.execute({
    type: 'RecordSent',
    replyId: id('r1'),
    attempt: 1,
    carrierMessageId: 'SM-r1',
    segments: 1,
    encoding: 'GSM-7',
    knownBy: 'answer',
  });
  rig.clock.pass(tomorrow);
  expect(await running.run(timer)).toBe(ack);
  expect([await overdue(), await counted()]).toEqual([0, '0']);
  expect((await rig.factsOf('AnswerSettled')).map(({ data }) => data)).toEqual([
    { messageId: id('m1'), because: 'replied', replyId: id('r1') },
  ]);
});
