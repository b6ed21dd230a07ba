import fc from 'fast-check';
import { openClassifier } from '../model/classifier.js';
import { decodeModel } from '../model/model-file.js';
import { defaultRecipe } from '../training/train-model.js';
import { measureHouse, rebuildCandidate, trainCandidate } from './candidate.js';
import { houseHash } from './house-hash.js';
import { engravingLines as lines, smallHouse as house } from './testing/small-house.js';
import { trainingLines } from './training-lines.js';

const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_122);
const recipe = { ...defaultRecipe, folds: 2 };
const candidate = trainCandidate({ house, lines, recipe });

describe('a candidate of a brand', () => {
  it.each(['could you engrave my name', 'une gravure svp'])('knows its own matter: %s', (text) => {
    const { route, matters } = openClassifier(candidate.file).classify(text);
    expect([route, matters[0]!.label]).toEqual(['agent', 'engraving']);
  });

  it.each([
    ['where is my parcel', 'order_status'],
    ['je veux un remboursement', 'refund'],
  ])('and those of the house: %s', (text, label) => {
    expect(openClassifier(candidate.file).classify(text).matters[0]!.label).toBe(label);
  });

  it('keeps its own behind those of the house, before what nobody can act upon', () => {
    const { labels } = decodeModel(candidate.file);
    expect(labels.slice(16, 19)).toEqual(['human_agent', 'engraving', 'greeting']);
    expect(labels).toHaveLength(30);
  });

  it('says what it is worth on lines it has not seen, by intent, on those of the house and on its own', () => {
    const { all, house: ofHouse, own, intents } = candidate.figures;
    expect([all.lines, ofHouse.lines, own!.lines]).toEqual([
      house.corpus.length + lines.length,
      house.corpus.length,
      lines.length,
    ]);
    const engraving = intents.find(({ intent }) => intent === 'engraving')!;
    expect(engraving.lines).toBe(lines.length);
    expect(engraving.recall).toBeGreaterThan(0.5);
    expect(own!.agentRecall).toBeGreaterThanOrEqual(engraving.recall);
    // All of them are for agents.
    expect(own!.clarifyRecall).toBeUndefined();
    for (const share of Object.values(all).slice(1)) expect(share).toBeLessThanOrEqual(1);
  });

  it('is the same version whatever order its lines come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines], { minLength: lines.length }), (shuffled) => {
        expect(trainCandidate({ house, lines: shuffled, recipe }).version).toBe(candidate.version);
      }),
      { seed, numRuns: 2 },
    );
  });

  it('is another version with one line less', () => {
    expect(trainCandidate({ house, lines: lines.slice(1), recipe }).version).not.toBe(candidate.version);
  });

  it('is made again byte for byte from its lines and recipe, though they went through JSON', () => {
    const { seed, folds, augmenting, model } = JSON.parse(JSON.stringify(recipe));
    const again = rebuildCandidate({ house, lines: lines.toReversed(), recipe: { seed, folds, augmenting, model } });
    expect(again.version).toBe(candidate.version);
    expect(again.file).toEqual(candidate.file);
  });

  it('is made again as sure as the texts of the release say that makes it', () => {
    const later = { ...house, calibration: house.calibration.slice(0, -2) };
    const again = rebuildCandidate({ house: later, lines, recipe });
    expect(decodeModel(again.file).calibration).not.toEqual(candidate.calibration);
    expect(again.file).toEqual(trainCandidate({ house: later, lines, recipe }).file);
  });

  it('tells of each model it trains', () => {
    const told: string[] = [];
    trainCandidate({ house, lines, recipe }, (done, of) => told.push(`${done}/${of}`));
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });
});

it('a house is named by all that its figures follow from', () => {
  const { corpus, calibration } = house;
  const names = [
    houseHash(house, recipe),
    houseHash({ ...house, corpus: corpus.slice(1) }, recipe),
    houseHash({ ...house, calibration: calibration.slice(1) }, recipe),
    houseHash({ ...house, model: 'trained otherwise' }, recipe),
    houseHash(house, { ...recipe, seed: 2 }),
    houseHash(house, recipe, '00000000'),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(houseHash(structuredClone(house), structuredClone(recipe))).toBe(names[0]);
});

it('without lines it is the model of the house, measured the same way', () => {
  const { figures, file } = trainCandidate({ house, lines: [], recipe });
  expect(measureHouse(house, recipe)).toEqual(figures);
  expect(figures.own).toBeUndefined();
  expect(figures.all).toEqual(figures.house);
  expect(decodeModel(file).labels).toHaveLength(29);
});

it('a text that a brand files elsewhere is not learnt as the house files it, and one that both have is learnt once', () => {
  const both = trainingLines(house.corpus, [
    { intent: 'engraving', lang: 'en', text: 'Do you do engraving?', overHouse: true },
    { intent: 'refund', lang: 'en', text: 'refund me!' },
  ]);
  const labelsFor = (words: RegExp) => both.filter(({ text }) => words.test(text)).map(({ label }) => label);
  expect(labelsFor(/do you do engraving/i)).toEqual(['engraving']);
  expect(labelsFor(/^refund me/)).toEqual(['refund']);
});
