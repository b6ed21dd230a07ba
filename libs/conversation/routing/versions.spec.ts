import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carrierVersion } from './carrier-keyword.js';
import { languageVersion } from './language.js';
import { plainCasesVersion } from './plain-cases.js';
import { stageVersions } from './revocation.js';
import { featuresVersion } from './silence-features.js';

/** What a file says, without how it is laid out and without comments. */
const contentOf = (files: readonly string[]) =>
  createHash('sha256')
    .update(
      files
        .map((file) => readFileSync(join(__dirname, file), 'utf8'))
        .join()
        .replace(/^ *(?:\/\*\*?|\*|\/\/).*$/gm, '')
        .replace(/[\s,]/g, ''),
    )
    .digest('hex')
    .slice(0, 12);

/**
 * Verdicts are told apart by these versions. Word lists are hashed into them; code is not, so it is pinned here: who
 * changes what a text is taken for raises the version by hand, and then writes both anew.
 */
it.each([
  ['normalise', stageVersions.normalise, ['normalise.ts', 'respelled.ts', 'lookalikes.ts'], '3 of 37bd75a31088'],
  ['what the score counts', featuresVersion, ['silence-features.ts'], '1 of 79310f529741'],
  ['exact', stageVersions.exact, ['keywords.ts'], 'bc14db18 of fa1cdc5bd847'],
  ['slip', stageVersions.slip, ['slips.ts'], 'ec82ce20 of 16ff6b353021'],
  [
    'wording',
    stageVersions.wording,
    [
      'phrases/book.ts',
      'phrases/beginnings.ts',
      'grammar/grammar.ts',
      'grammar/tags.ts',
      'grammar/corrected.ts',
      'grammar/words.ts',
    ],
    '1f0f3fb3 of 00dd9641918e',
  ],
  ['score', stageVersions.score, ['intent-score.ts'], 'd46be1f1 of fec061ae5c66'],
  [
    'priority',
    stageVersions.priority,
    ['revocation.ts', 'going-on.ts', 'other-matters.ts', 'route.ts', 'thresholds.ts'],
    '93d271f7 of 7614b14861be',
  ],
  ['language', languageVersion, ['language.ts', 'answer-languages.ts'], 'c7c4c87d of 2d074762277c'],
  ['plain cases', plainCasesVersion, ['plain-cases.ts'], '6d55c9ac of 844b94cc6e10'],
  ['carrier', carrierVersion, ['carrier-keyword.ts', 'route.ts'], '2beee7e5 of d8c81949ebd4'],
])('the version of %s changes with its code', (_, version, files, known) => {
  expect(`${version} of ${contentOf(files)}`).toBe(known);
});
