import { labels } from '../labels.js';
import type { HeldOutLine } from '../training/held-out.js';
import { judgeHeldOut } from './judge.js';
import { wholeWayFigures } from './whole-way.js';

const scored = (text: string, label: string, guess: string, fold: number): HeldOutLine => ({
  line: { text, label, language: 'en', place: 'en/x.txt:1' },
  fold,
  scores: Float64Array.from(labels, (each) => (each === guess ? 8 : 0)),
});
const sound = [0, 1].flatMap((fold) =>
  Array.from({ length: 20 }, () => [
    scored('where is my refund', 'refund', 'refund', fold),
    scored('how is the weather', 'off_topic', 'off_topic', fold),
  ]).flat(),
);

it('what is plain, or a wish for a person, does not depend on the model', () => {
  const mistaken = [scored('👍', 'ack', 'refund', 0), scored('agent', 'human_agent', 'greeting', 1)];
  const lines = [...sound, ...mistaken];
  const judged = judgeHeldOut(lines, sound, { agentFrom: 0.25, intentFrom: 0.5 });
  expect(wholeWayFigures(judged)).toEqual({ route: 1, agentRecall: 1, clarifyRecall: 1 });
});

it('what only the model reads is as good as the model', () => {
  const lines = [...sound, scored('my parcel is lost', 'delivery_issue', 'greeting', 0)];
  const judged = judgeHeldOut(lines, sound, { agentFrom: 0.25, intentFrom: 0.5 });
  expect(wholeWayFigures(judged)).toEqual({ route: 80 / 81, agentRecall: 40 / 41, clarifyRecall: 1 });
});
