import { readFileSync, writeFileSync } from 'node:fs';
import { rulesPage } from '@parley/conversation/judgement/rules/reference';

// `npm run rules` writes the reference of the rules; a spec fails where it is not current.
const page = 'docs/reference/rules.md';
const wanted = rulesPage();
const current = readFileSync(page, { encoding: 'utf8', flag: 'a+' }) === wanted;
if (!current) writeFileSync(page, wanted);
process.stdout.write(`${page} ${current ? 'is current' : 'was written'}.\n`);
