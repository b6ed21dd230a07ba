import fc from 'fast-check';
import { routeText, seedClassifier } from './index.js';

const route = (text: string, more: Partial<Parameters<typeof routeText>[0]> = {}) =>
  routeText({ text, languages: ['en', 'fr'], ...more }, seedClassifier());

describe('what a text is', () => {
  it.each([
    ['STOP', { route: 'keyword', keyword: 'stop', confidence: 1, language: 'en', classifier: { id: 'keyword' } }],
    ['please lose my number', { route: 'keyword', keyword: 'stop', classifier: { id: 'wording' } }],
    ['ARRÊT', { route: 'keyword', keyword: 'stop', language: 'fr' }],
    ['HELP', { route: 'keyword', keyword: 'help' }],
    ['START', { route: 'keyword', keyword: 'start' }],
    ['AGENT', { route: 'agent', keyword: 'agent', intent: 'human_agent' }],
    ['Where is my order?', { route: 'agent', intent: 'order_status', classifier: { id: 'seed-softmax' } }],
    ['hey', { route: 'clarify' }],
    ['ok thanks 👍', { route: 'none', intent: 'ack' }],
    ['👍', { route: 'none', intent: 'ack' }],
    ['yes', { route: 'none', intent: 'ack' }],
    ['48213', { route: 'clarify', intent: 'number_only' }],
    ['order #48213', { route: 'clarify', intent: 'number_only' }],
    ['🤷', { route: 'clarify', intent: 'emoji_only' }],
    ['', { route: 'clarify', intent: 'vague' }],
    ['我的订单在哪里', { route: 'clarify', intent: 'other_language' }],
    ['où est ma commande', { route: 'agent', intent: 'order_status', language: 'fr' }],
  ])('%p', (text, expected) => {
    expect(route(text)).toMatchObject(expected);
  });

  it('a picture without words is for an agent', () => {
    expect(route('', { hasMedia: true })).toMatchObject({ route: 'agent', intent: 'other' });
  });

  it('a doubtful wish keeps its route and is marked', () => {
    expect(route('not interested')).toMatchObject({ possibleRevocation: true });
    expect(route('not interested').keyword).toBeUndefined();
  });
});

describe('what the carrier took a text for', () => {
  it.each([
    ['STOP', 'stop'],
    ['HELP', 'help'],
    ['START', 'start'],
  ] as const)('%s counts whatever the text says', (carrierOptOut, keyword) => {
    expect(route('GENUG', { carrierOptOut })).toMatchObject({
      route: 'keyword',
      keyword,
      classifier: { id: 'carrier' },
    });
  });

  it('but YES opts nobody in, although carriers lift their own block on it', () => {
    expect(route('YES', { carrierOptOut: 'START' })).toMatchObject({ route: 'none', intent: 'ack' });
  });

  it('and never outweighs our own reading of a stop', () => {
    expect(route('help, stop texting me', { carrierOptOut: 'HELP' })).toMatchObject({ keyword: 'stop' });
  });
});

describe('any input whatsoever', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'stop',
          'dont',
          'not',
          'texting',
          'me',
          'the',
          'list',
          '\ud800',
          '\u202e',
          '\u200b',
          '🛑',
          "l'",
          's t o p ',
          'é\u0301',
          '?',
          '\n',
          'remove',
          'plus',
          'no',
          'mas',
        ),
      )
      .map((words) => words.join(' ')),
  );
  const long = fc
    .tuple(nasty, fc.integer({ min: 0, max: 100_000 }))
    .map(([text, length]) => text.padEnd(length, text || 'x').slice(0, 100_000));
  const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_120);

  it(`is routed, in less than 5 ms (seed ${seed})`, () => {
    // Patterns are compiled when they are first met, once for Latin texts and once for others.
    for (const warmUp of ['dont know', 'не знаю']) for (let time = 0; time < 3; time += 1) route(warmUp);
    fc.assert(
      fc.property(long, (text) => {
        // Processor time of this thread, the best of five: a pause of the machine is not the text’s doing.
        const durations = [0, 1, 2, 3, 4].map(() => {
          const began = process.threadCpuUsage();
          const verdict = route(text);
          expect(['agent', 'clarify', 'keyword', 'none']).toContain(verdict.route);
          expect(verdict.confidence).toBeGreaterThanOrEqual(0);
          expect(verdict.confidence).toBeLessThanOrEqual(1);
          const { user, system } = process.threadCpuUsage(began);
          return (user + system) / 1_000;
        });
        expect(Math.min(...durations)).toBeLessThan(5);
      }),
      { seed, numRuns: 200 },
    );
  });

  it(`is routed the same way every time (seed ${seed})`, () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(route(text)).toEqual(route(text));
      }),
      { seed },
    );
  });
});
