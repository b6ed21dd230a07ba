import { readFileSync } from 'node:fs';
import { openClassifier, routerModelFile } from '@parley/nlp';
import { routeText, type IntentGuess } from './index.js';
import { routeOfGuess } from './thresholds.js';

const model = openClassifier(readFileSync(routerModelFile()));
const route = (text: string) => routeText({ text, languages: ['en', 'fr'] }, model);

describe('what is taken for thanks', () => {
  const guessed = (agent: number, share: number): IntentGuess => ({
    agent,
    matters: [],
    unclear: { label: 'ack', share },
  });
  const thresholds = { agentFrom: 0.25, intentFrom: 0.5 };

  it.each([
    [0, 1, 'none'],
    [0.0999, 0.6, 'none'],
    [0.1, 1, 'clarify'],
    [0.0999, 0.5999, 'clarify'],
    [0.25, 1, 'agent'],
  ])('with a chance of %d for an agent and a share of %d for thanks: %s', (agent, share, expected) => {
    expect(routeOfGuess(guessed(agent, share), thresholds).route).toBe(expected);
  });

  it('goes to an agent where a brand wants agents sooner than silence ends', () => {
    expect(routeOfGuess(guessed(0.05, 1), { ...thresholds, agentFrom: 0.05 }).route).toBe('agent');
  });

  it('stays quiet by other limits where they are given, and a verdict says by which', () => {
    const wary = { ...thresholds, silentBelow: 0.05, thanksFrom: 0.9 };
    expect(routeOfGuess(guessed(0.04, 0.9), wary).route).toBe('none');
    expect(routeOfGuess(guessed(0.06, 0.9), wary).route).toBe('clarify');
    expect(routeOfGuess(guessed(0.04, 0.89), wary).route).toBe('clarify');
    const verdict = route('thanks');
    expect(verdict).toMatchObject({ route: 'none', thresholds: { silentBelow: 0.1, thanksFrom: 0.6 } });
    expect(verdict.scores!.unclear).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'thanks',
    'Thank you so much!',
    'merci bcp',
    'ok thx bye',
    'k',
    'ty',
    'got it',
    'no thanks',
    'merci beaucoup pour votre aide',
    'ok parfait',
    'merci bonne soirée',
    'ok merci, de rien',
  ])('%p stays quiet', (text) => expect(route(text).route).toBe('none'));

  it.each(['i will sue', 'bad', 'nope not received', 'will it arrive tonight', 'will the sale stop tonight'])(
    '%p is not, and is never met with silence',
    (text) => expect(route(text).route).not.toBe('none'),
  );
});

describe('bitter thanks', () => {
  it.each([
    'thanks for nothing',
    'Thanks for nothing guys!!',
    'thank you so much for wasting my time',
    'thx 4 ignoring me',
    'well thanks for losing my package',
    'merci pour rien',
    'Merci beaucoup pour rien!',
    'merci de rien faire',
    'merci de m’avoir fait perdre mon temps',
  ])('%p is a complaint, and a person reads it', (text) =>
    expect(route(text)).toMatchObject({ route: 'agent', intent: 'complaint' }),
  );
});
