import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { currentRuleset } from './index.js';
import { rulesPage } from './page.js';
import { rows } from './rows.js';

const page = readFileSync(resolve(__dirname, '../../../../docs/reference/rules.md'), 'utf8');

describe('the reference of the rules', () => {
  it('is current: run `npm run rules` where it is not', () => {
    expect(page).toBe(rulesPage());
  });

  it('names every rule', () => {
    for (const { id, version } of currentRuleset.rules) expect(page).toContain(`\n| \`${id}\` v${version} |`);
  });

  it('says of every row which rules keep it, or why none does', () => {
    const known = new Set(currentRuleset.rules.map(({ id }) => id));
    const lost = rows.flatMap(({ row, rules = [] }) =>
      rules.filter((id) => !known.has(id)).map((id) => `${row}: ${id}`),
    );
    expect(lost).toEqual([]);
    expect(rows.filter(({ rules, otherwise }) => !rules?.length && !otherwise)).toEqual([]);
  });

  it('leaves no rule of law without a row', () => {
    const kept = new Set(rows.flatMap(({ rules = [] }) => rules));
    const policies = ['blocked-contact', 'consent', 'conversation-closed', 'held-too-long', 'live-conversation'];
    const lost = currentRuleset.rules.map(({ id }) => id).filter((id) => !kept.has(id) && !policies.includes(id));
    expect(lost.filter((id) => currentRuleset.rules.find((rule) => rule.id === id)?.check !== 'content')).toEqual([]);
  });
});
