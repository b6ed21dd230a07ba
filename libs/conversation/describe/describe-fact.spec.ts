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
