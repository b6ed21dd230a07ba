import { chanceOf } from './chance.js';
import { dealFolds, groupsOf } from './folds.js';

it('what pairs join is one group, over several steps', () => {
  const groups = groupsOf(5, [
    { first: 0, second: 3 },
    { first: 3, second: 4 },
  ]);
  expect(groups[0]).toBe(groups[4]);
  expect(new Set(groups).size).toBe(3);
});

it('what is in one group already need not be compared again', () => {
  const asked: string[] = [];
  const groups = groupsOf(3, function* (areApart) {
    yield { first: 0, second: 1 };
    asked.push(`${areApart(0, 1)} ${areApart(1, 2)}`);
    yield { first: 1, second: 2 };
    asked.push(`${areApart(0, 2)}`);
  });
  expect(asked).toEqual(['false true', 'false']);
  expect(new Set(groups).size).toBe(1);
});

it('groups stay together, and every fold gets its share of every label', () => {
  const texts = Array.from({ length: 200 }, (_, at) => ({ label: at % 4 === 0 ? 'few' : 'many', group: at >> 1 }));
  const folds = dealFolds(texts, 5, chanceOf(1));
  texts.forEach(({ group }, at) => expect(folds[at]).toBe(folds[group * 2]));
  for (let fold = 0; fold < 5; fold += 1) {
    expect(texts.filter(({ label }, at) => label === 'few' && folds[at] === fold).length).toBeGreaterThanOrEqual(8);
  }
});
