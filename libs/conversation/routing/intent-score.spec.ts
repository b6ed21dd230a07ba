import fc from 'fast-check';
import { scorerOf, silenceScore, thresholds } from './intent-score.js';
import { normalise } from './normalise.js';
import { readWish } from './revocation.js';
import { countFeatures, sentencesOfText, silenceRows } from './silence-features.js';

const scoreOf = (text: string) => silenceScore(normalise(text).clauses);

describe('what no wording knows', () => {
  it.each([
    'your texts woke my baby, never again',
    'please let this be the last one',
    'consider this my goodbye, no more of your messages please',
    'laissez mon téléphone tranquille',
    'ya estuvo suave de mensajitos',
  ])('is counted: %s', (text) => expect(scoreOf(text)).toBeGreaterThan(thresholds.stop));

  it.each([
    'no more delays please',
    'the pump wont stop running',
    'take me off hold, i waited an hour',
    'plus de taille 40?',
    'no me manden el verde, el otro',
  ])('is left alone: %s', (text) => expect(scoreOf(text)).toBeLessThan(thresholds.doubt));
});

it('a wish does not drown in the story around it', () => {
  const story =
    'I bought one lamp in your shop on Main in 2019 and it is still fine. My sister has two. She lives in Ohio.';
  expect(scoreOf(`${story} Make these texts go away.`)).toBeGreaterThan(thresholds.doubt);
  expect(scoreOf(story)).toBeLessThan(thresholds.doubt);
});

it('the same words give the same features, in any case and with any accents', () => {
  const rowsOf = (text: string) => {
    const rows: number[] = [];
    for (const sentence of sentencesOfText(text)) countFeatures(sentence, (row, kind) => rows.push(row, kind));
    return rows;
  };
  expect(rowsOf('ARRÊTEZ de m’écrire')).toEqual(rowsOf('arretez de m’ecrire'));
  expect(rowsOf('stop that order')).not.toEqual(rowsOf('order that stop'));
  expect(rowsOf('stop that order').every((row) => row >= 0 && row < silenceRows)).toBe(true);
});

describe('whatever the score says', () => {
  const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_121);
  const read = (text: string, score: number) => readWish(normalise(text), undefined, () => score);

  it.each(['STOP', 'stp', 'Love the shoes. Stop. Bye', 'arrêt', 'baja'])('a keyword is an opt-out: %s', (text) => {
    for (const score of [0, 0.5, 1]) expect(read(text, score).wish?.keyword).toBe('stop');
  });

  it.each(['stop texting me', 'lose my number', 'arrêtez de m’écrire', 'no me manden más mensajes'])(
    'a phrase that is said of nothing else is one: %s',
    (text) => {
      for (const score of [0, 0.5, 1]) expect(read(text, score).wish?.keyword).toBe('stop');
    },
  );
  it.each(['leave me alone', 'ne m’écrivez plus', 'no me molesten'])(
    'a phrase that is said of other things too is one or a doubt, never nothing: %s',
    (text) => {
      expect(read(text, 1)).toMatchObject({ wish: { keyword: 'stop' }, doubtful: false });
      expect(read(text, 0)).toMatchObject({ doubtful: true, detection: { stage: 'wording', score: 0 } });
    },
  );
  it('a phrase that stands alone holds beside one that does not', () => {
    expect(read('leave me alone. stop texting me', 0)).toMatchObject({ wish: { keyword: 'stop' }, doubtful: false });
    expect(read('stop texting me. leave me alone', 0)).toMatchObject({ wish: { keyword: 'stop' }, doubtful: false });
  });

  it.each([0.69951, 0.69996, 0.70049])('what is judged is what is recorded: %d', (score) => {
    expect(read('the lamp i bought is lovely and warm', score)).toMatchObject({
      wish: { keyword: 'stop', confidence: 0.7 },
      doubtful: false,
      detection: { score: 0.7 },
    });
  });
  it('a digit below the mark is a doubt, in the record too', () => {
    expect(read('the lamp i bought is lovely and warm', 0.6994)).toMatchObject({
      doubtful: true,
      detection: { stage: 'score', score: 0.699 },
    });
  });

  it('who asks for a person and, by the score, for silence gets the person, and a doubt', () => {
    const asks = 'I need a human. Please let this be the last one';
    expect(read(asks, 0.9)).toMatchObject({ wish: { keyword: 'agent' }, doubtful: true });
    expect(read(asks, 0.2)).toMatchObject({ wish: { keyword: 'agent' }, doubtful: false });
  });
  it.each(['no', 'gracias', 'bye bye', 'ya no'])('one word or two are no doubt: %s', (text) => {
    expect(read(text, 0.7)).toMatchObject({ doubtful: false });
    expect(read(text, 0.7).wish).toBeUndefined();
  });
  it('two words that remove something may be one', () => {
    expect(read('remove this', 0.75).wish?.keyword).toBe('stop');
  });

  it('a text that wants texts to go on is none', () => {
    expect(read('don’t stop sending me coupons', 1).wish).toBeUndefined();
  });

  it(`is a chance, and of any text at all (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const score = normalise(text).clauses.length === 0 ? 0 : scoreOf(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('weights of nothing say nothing', () => {
    const none = scorerOf({ bias: 0, scale: 0, weights: new Int8Array(silenceRows) });
    expect(none(normalise('stop texting me').clauses)).toBe(0.5);
  });
});
