import { ack } from '@parley/broker';
import { uuidV5, type CarrierOptOut, type Keyword, type Language, type RecordedFact } from '@parley/contracts';
import { currentRuleset } from '@parley/conversation/judgement';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { ApplyKeyword } from './apply-keyword.js';
import { ComplianceMetrics } from './metrics.js';

let rig: ContactRig;
let registry: Registry;
let applyKeyword: ApplyKeyword;

beforeEach(() => {
  rig = new ContactRig();
  registry = new Registry();
  applyKeyword = new ApplyKeyword({
    ...rig.parts(),
    metrics: new ComplianceMetrics(registry),
    ruleset: currentRuleset,
    timeZoneData: '2026c',
  });
});
afterEach(() => rig.close());

interface Texted {
  language?: Language;
  alsoIn?: Language;
  carrierOptOut?: CarrierOptOut;
  sender?: string;
}

async function texted(name: string, keyword: Keyword, { language = 'en', alsoIn, carrierOptOut, sender }: Texted = {}) {
  const executed = await rig.execute({
    type: 'ReceiveMessage',
    senderId: sender ?? senderId,
    message: aText(name, carrierOptOut === undefined ? {} : { carrierOptOut }),
    verdict: aVerdict({
      route: keyword === 'agent' ? 'agent' : 'keyword',
      keyword,
      intent: undefined,
      language,
      ...(alsoIn && { alsoIn }),
    }),
  });
  return (executed.ok ? executed.facts : []).find(
    ({ type }) => type === 'MessageRouted',
  ) as RecordedFact<'MessageRouted'>;
}
const since = async (before: number) => (await rig.facts()).slice(before).map(({ type }) => type);
const answers = async () =>
  (await rig.factsOf('ReplyRequested')).map(({ data, personal }) => ({ ...data, text: personal.text }));

it.each([
  ['stop', 'stopConfirmation', ['ConsentRevoked', 'ReplyRequested']],
  ['start', 'startConfirmation', ['ConsentGranted', 'ReplyRequested']],
  ['help', 'helpAnswer', ['ReplyRequested']],
] as const)('%s has its effect and its one answer', async (keyword, automatic, facts) => {
  const fact = await texted('m1', keyword);
  const before = (await rig.facts()).length;
  expect(await applyKeyword.run(fact)).toEqual(ack);
  expect(await since(before)).toEqual(facts);
  expect(await answers()).toEqual([
    {
      replyId: uuidV5('reply', id('m1'), automatic),
      author: 'system',
      category: 'compliance_ack',
      automatic,
      answers: id('m1'),
      language: 'en',
      text: expect.stringMatching(/^Acme: /),
    },
  ]);
  expect((await rig.facts()).at(-1)).toMatchObject({ cause: fact.id, actor: { kind: 'system', id: 'compliance' } });
});

it('the same fact twice has one effect, and is counted once', async () => {
  const fact = await texted('m1', 'stop');
  await applyKeyword.run(fact);
  const once = await rig.facts();
  expect(await applyKeyword.run(fact)).toEqual(ack);
  expect(await rig.facts()).toEqual(once);
  expect(await registry.metrics()).toContain(
    'parley_keywords_applied_total{sender="main",keyword="stop",answered="yes"} 1',
  );
});

it('a second STOP is proved and not confirmed again', async () => {
  await applyKeyword.run(await texted('m1', 'stop'));
  await applyKeyword.run(await texted('m2', 'stop'));
  expect(await rig.factsOf('ConsentRevoked')).toHaveLength(2);
  expect(await answers()).toHaveLength(1);
});

it('the answer speaks the language of the keyword, whatever the sender code speaks', async () => {
  await applyKeyword.run(await texted('m1', 'stop', { language: 'fr' }));
  expect(await answers()).toEqual([
    expect.objectContaining({ language: 'fr', text: expect.stringContaining('recevrez') }),
  ]);
});

it('the answer speaks both languages of a keyword that belongs to two', async () => {
  await applyKeyword.run(await texted('m1', 'help', { language: 'en', alsoIn: 'fr' }));
  expect(await answers()).toEqual([expect.objectContaining({ language: 'en', text: expect.stringContaining('Aide') })]);
});

it.each(['stop', 'help', 'start'] as const)(
  '%s that the carrier answered is not answered a second time',
  async (keyword) => {
    const carrierOptOut = keyword.toUpperCase() as CarrierOptOut;
    await applyKeyword.run(await texted('m1', keyword, { carrierOptOut }));
    expect(await answers()).toEqual([]);
    if (keyword === 'stop') expect(await rig.factsOf('ConsentRevoked')).toHaveLength(1);
  },
);

it('AGENT and ordinary routes are somebody else’s', async () => {
  const before = await texted('m1', 'agent');
  const facts = await rig.facts();
  expect(await applyKeyword.run(before)).toEqual(ack);
  expect(await rig.facts()).toEqual(facts);
});

it('on a sender code that is not configured any more a STOP counts without an answer', async () => {
  expect(await applyKeyword.run(await texted('m1', 'stop', { sender: 'gone' }))).toEqual(ack);
  expect(await rig.factsOf('ConsentRevoked')).toHaveLength(1);
  expect(await answers()).toEqual([]);
  expect(rig.logged.join()).toContain('not configured any more');
});

it('a fact that the stream does not hold is parked', async () => {
  const fact = await texted('m1', 'stop');
  const stray = { ...fact, data: { ...fact.data, messageId: id('never received') } };
  expect(await applyKeyword.run(stray)).toEqual({ kind: 'park', because: 'message-not-found' });
});
