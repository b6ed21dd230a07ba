import { hashedFeatures } from './hashed-features.js';
import { learnVocabulary, vectoriserOf } from './vocabulary.js';

const vectorsOf = (learnt: readonly string[]) => {
  const vectorOf = vectoriserOf(learnVocabulary(learnt.map(hashedFeatures), 2));
  return (text: string) => vectorOf(hashedFeatures(text));
};

const texts = ['where is my order', 'my order is late', 'zebra'];

it('knows what two texts show, and nothing that one shows', () => {
  const vectorOf = vectorsOf(texts);
  expect(vectorOf('order').rows.length).toBeGreaterThan(0);
  expect(vectorOf('zebra').rows.length).toBe(0);
});

it('vectors have unit length, rows once, and an empty text none', () => {
  const vectorOf = vectorsOf(texts);
  const { rows, values } = vectorOf('my my my order is is here');
  expect(new Set(rows).size).toBe(rows.length);
  expect(Math.hypot(...values)).toBeCloseTo(1, 6);
  expect(vectorOf('').rows.length).toBe(0);
});

it('what is rare weighs more, and what is repeated more than what stands once', () => {
  const vectorOf = vectorsOf(['ab cd', 'ab ef', 'ab cd', 'ab ef', 'ab gh']);
  const weightOf = (text: string, word: string) => {
    const vector = vectorOf(text);
    const [row] = vectorOf(word).rows;
    return vector.values[vector.rows.indexOf(row!)]!;
  };
  expect(weightOf('ab cd', 'cd')).toBeGreaterThan(weightOf('ab cd', 'ab'));
  expect(weightOf('cd cd ef', 'cd')).toBeGreaterThan(weightOf('cd cd ef', 'ef'));
});
