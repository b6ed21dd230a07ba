import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    ['phrases/book.ts', 'grammar/grammar.ts', 'grammar/tags.ts', 'grammar/corrected.ts', 'grammar/words.ts'],
    '09c1e346 of 30f8da6fea50',
  ],
  ['score', stageVersions.score, ['intent-score.ts'], 'b1a99a45 of fec061ae5c66'],
  ['priority', stageVersions.priority, ['revocation.ts', 'other-matters.ts'], '7963163f of ded15a6a9414'],
])('the version of %s changes with its code', (_, version, files, known) => {
  expect(`${version} of ${contentOf(files)}`).toBe(known);
});
