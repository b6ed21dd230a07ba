import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IntentClassifier } from '@parley/conversation/routing';
import { defaultRecipe, trainCandidate } from '@parley/nlp/brands';
import type { BrandIntents } from '@parley/runtime/intents';
import { smallHouse } from '../../../libs/nlp/brands/testing/small-house.js';
import { chooseClassifier } from './choose-classifier.js';

const own = { version: '3f2a9c1d' } as IntentClassifier;
const versions: Readonly<Record<string, readonly string[]>> = {
  acme: ['3f2a9c1d', '5ea5e11e'],
  boreal: ['5ea5e11e', 'b0b0b0b0'],
};
const book = {
  brandIds: () => Object.keys(versions),
  ofBrand: (brandId: string) =>
    ({
      versions: versions[brandId]!.map((version) => ({ version })),
      activations: brandId === 'acme' ? [{ version: '3f2a9c1d' }] : [],
    }) as unknown as BrandIntents,
};
const opened: string[] = [];
const models = {
  open: async (brandId: string, version: string) => {
    opened.push(`${brandId} ${version}`);
    return own as never;
  },
};
const choose = (asked: string, brandId?: string) => chooseClassifier(asked, book, models, brandId);

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

it('a version that two brands have, as they teach the same lines, stands for the brand that is named', async () => {
  expect(() => choose('5ea5e11e')).toThrow('acme and boreal have version 5ea5e11e: name one by --brand');
  const chosen = choose('5ea5e11e', 'boreal');
  expect(chosen.brandId).toBe('boreal');
  await chosen.of('boreal');
  expect(opened).toEqual(['boreal 5ea5e11e']);
});

it('a version of another brand than the one that is named is refused', () => {
  expect(() => choose('b0b0b0b0', 'acme')).toThrow('Version b0b0b0b0 is one of brand boreal, not of acme');
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
