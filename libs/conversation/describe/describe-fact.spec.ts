import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type FactBody } from '@parley/contracts';
import { describeFact } from './describe-fact.js';

const folder = join(__dirname, '..', '..', 'contracts', 'samples');
const samples = readdirSync(folder)
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as FactBody)
  .filter(({ type }) => catalogue.has(type));

it.each(samples.map((fact) => [fact.type, fact] as const))('%s has a line of its own', (_, fact) => {
  expect(describeFact(fact, true)).toMatch(/^\S.*\S$/);
});

it.each(samples.map((fact) => [fact.type, fact] as const))('%s gives nothing personal away', (_, fact) => {
  const line = describeFact(fact, false);
  for (const secret of ['commande', '14155550123', 'Ann', 'example.com']) expect(line).not.toContain(secret);
});

it('quotes texts where that is allowed', () => {
  const received = samples.find(({ type }) => type === 'MessageReceived')!;
  expect(describeFact(received, true)).toContain('Où est ma commande');
  expect(describeFact(received, false)).toMatch(/\(\d+ characters\)/);
});

it('names the rules that stood in the way, not all that were consulted', () => {
  const rules = [
    { id: 'suppression', version: '1', reason: 'rejects: the customer opted out' },
    { id: 'US-QH', version: '1', reason: 'passes' },
  ];
  const rejected = { type: 'ReplyRejected' as const, data: { replyId: 'r', rules, ruleset: 'x' } };
  expect(describeFact(rejected, false)).toBe('REJECTED by suppression (rejects: the customer opted out)');
});

it('says in whose place a text waits for its answer', () => {
  const data = { messageId: 'm2', since: '2026-11-20T15:00:00.000Z', dueAt: '2026-11-21T15:00:00.000Z' };
  expect(describeFact({ type: 'AnswerOwed', data }, false)).toBe('wants an answer by 2026-11-21T15:00:00.000Z');
  expect(describeFact({ type: 'AnswerOwed', data: { ...data, insteadOf: 'm1' } }, false)).toBe(
    'wants an answer by 2026-11-21T15:00:00.000Z, instead of the text m1',
  );
});

describe('a verdict of the router', () => {
  const routed = samples.find(({ type }) => type === 'MessageRouted') as FactBody<'MessageRouted'>;

  it('is told with what it follows from', () => {
    const { insteadOf: _, ...classifier } = routed.data.classifier;
    expect(describeFact({ ...routed, data: { ...routed.data, classifier } }, false)).toMatch(
      /confidence 0\.87, en and fr, agent 0\.87 of 0\.25, perhaps order_status 0\.42, delivery_issue 0\.31, refund 0\.08, said classifier-or-rule 1$/,
    );
  });

  it('tells of thanks by which limits they were met with silence, where these were recorded', () => {
    const thanks = {
      ...routed.data,
      route: 'none',
      intent: 'ack',
      scores: { agent: 0.03, intent: 0.4, unclear: 0.72 },
    };
    const told = (thresholds: object) =>
      describeFact({ ...routed, data: { ...thanks, thresholds } } as FactBody<'MessageRouted'>, false);
    const before = { agentFrom: 0.25, intentFrom: 0.5 };
    expect(told({ ...before, silentBelow: 0.1, thanksFrom: 0.6 })).toContain(
      'agent 0.03 of 0.25, thanks 0.72 of 0.60, silence below 0.10, perhaps',
    );
    expect(told(before)).toContain('agent 0.03 of 0.25, thanks 0.72, perhaps');
  });

  it('names whom another classifier stood in for', () => {
    expect(describeFact(routed, false)).toMatch(/said classifier-or-rule 1 in place of http-acme \(timeout\)$/);
  });

  it('tells what counted only where texts are quoted', () => {
    expect(describeFact(routed, true)).toMatch(/, by “w:order” “k:order\+where”$/);
    expect(describeFact(routed, false)).not.toContain('w:order');
  });

  it('is short where a keyword decided', () => {
    const { messageId, language, classifier } = routed.data;
    const data = { messageId, route: 'keyword', keyword: 'stop', confidence: 1, language, classifier } as const;
    expect(describeFact({ type: 'MessageRouted', data }, true)).toBe('to keyword, keyword stop, confidence 1.00, en');
  });
});
