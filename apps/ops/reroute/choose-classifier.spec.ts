import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IntentClassifier } from '@parley/conversation/routing';
import { defaultRecipe, trainCandidate } from '@parley/nlp/brands';
import type { BrandIntents } from '@parley/runtime/intents';
import { smallHouse } from '../../../libs/nlp/brands/testing/small-house.js';
import { chooseClassifier } from './choose-classifier.js';

const own = { version: '3f2a9c1d' } as IntentClassifier;
const book = {
  brandOf: (version: string) => (version === '3f2a9c1d' ? 'acme' : undefined),
  ofBrand: (brandId: string) =>
    ({ activations: brandId === 'acme' ? [{ version: '3f2a9c1d' }] : [] }) as unknown as BrandIntents,
};
const opened: string[] = [];
const models = {
  open: async (brandId: string, version: string) => {
    opened.push(`${brandId} ${version}`);
    return own as never;
  },
};
const choose = (asked: string) => chooseClassifier(asked, book, models);

beforeEach(() => opened.splice(0));

it('the house’s own is opened once, for every brand', async () => {
  const chosen = choose('house');
  expect(chosen.brandId).toBeUndefined();
  const first = await chosen.of('acme');
  expect(first.version).toMatch(/^[0-9a-f]{8}$/);
  expect(await chosen.of('boreal')).toBe(first);
});

it('a version stands for its brand', async () => {
  const chosen = choose('3f2a9c1d');
  expect(chosen.brandId).toBe('acme');
  expect([await chosen.of('acme'), await chosen.of('acme')]).toEqual([own, own]);
  expect(opened).toEqual(['acme 3f2a9c1d']);
});

it('what is active is another for each brand', async () => {
  const chosen = choose('active');
  expect(await chosen.of('acme')).toBe(own);
  expect((await chosen.of('boreal')).version).toBe((await choose('house').of('boreal')).version);
});

it('a model file is opened by its path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-model-'));
  const file = join(folder, 'mine.model');
  const { file: bytes, version } = trainCandidate({
    house: smallHouse,
    lines: [],
    recipe: { ...defaultRecipe, folds: 2 },
  });
  writeFileSync(file, bytes);
  expect((await choose(file).of('acme')).version).toBe(version);
  rmSync(folder, { recursive: true });
});

it('anything else is refused, and says what can be named', () => {
  expect(() => choose('ffffffff')).toThrow('name house, active, a version');
});
