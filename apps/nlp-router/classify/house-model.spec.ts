import { routeText } from '@parley/conversation/routing';
import { houseModel } from './house-model.js';

const texts = [
  'Where is my order?',
  'ou est mon colis svp',
  'hey',
  'merci',
  'je veux parler de mon remboursement',
  '???!',
];

it('the model that comes with Parley is there soon after the start', () => {
  houseModel();
  const took = [0, 1, 2].map(() => {
    const began = performance.now();
    houseModel();
    return performance.now() - began;
  });
  // Milliseconds; some 20 where nothing else runs.
  expect(Math.min(...took)).toBeLessThan(300);
});

it('says the same of the same text, whichever process asks, and whatever was asked before', () => {
  const [one, other] = [houseModel(), houseModel()];
  const verdict = (text: string, model = one) => routeText({ text, languages: ['en', 'fr'] }, model);
  const first = texts.map((text) => verdict(text));
  expect(
    texts
      .toReversed()
      .map((text) => verdict(text, other))
      .toReversed(),
  ).toEqual(first);
  expect(texts.map((text) => verdict(text))).toEqual(first);
  expect(one.version).toBe(other.version);
});
