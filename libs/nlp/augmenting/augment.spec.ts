import type { CorpusLine } from '../reading/parse-corpus.js';
import { chanceOf } from '../training/chance.js';
import { augment, augmentSettings } from './augment.js';
import { fillers } from './fillers.js';
import { inShorthand } from './shorthand.js';

const line = (text: string, label: CorpusLine['label'], language: CorpusLine['language'] = 'en'): CorpusLine => ({
  text,
  label,
  language,
  place: 'en/x.txt:1',
});
const clean = { copies: 200, slips: 0, shorthand: 0, wrapped: 0, mixed: 0 };
const copies = (lines: readonly CorpusLine[], settings: Partial<typeof augmentSettings>) =>
  augment(lines, { ...clean, ...settings }, chanceOf(1));

it.each([
  ['are you open tomorrow please', 'r u open tmrw pls'],
  ['je suis toujours sans colis s’il vous plaît', 'jsuis tjrs sans coli svp'],
  ['est-ce que vous livrez', 'esk vs livrez'],
])('%s can be typed as %s', (long, short) => {
  const typed = Array.from({ length: 40 }, (_, seed) => inShorthand(long, 1, chanceOf(seed)));
  expect(typed).toContain(short);
});

it('each line comes first as it stands, then in its copies, all under its label', () => {
  const texts = augment([line('where is it', 'order_status'), line('hi', 'greeting')], augmentSettings, chanceOf(1));
  expect(texts).toHaveLength(10);
  expect(texts[0]).toEqual({ text: 'where is it', label: 'order_status' });
  expect(texts.map(({ label }) => label)).toEqual([
    ...new Array<string>(5).fill('order_status'),
    ...new Array<string>(5).fill('greeting'),
  ]);
});

it('the same seed makes the same copies, another seed others', () => {
  const made = (seed: number) =>
    augment([line('where is my order now', 'order_status')], augmentSettings, chanceOf(seed));
  expect(made(1)).toEqual(made(1));
  expect(made(2)).not.toEqual(made(1));
});

it('a matter keeps its words behind a greeting and a story', () => {
  const texts = copies([line('où est mon colis', 'order_status', 'fr')], { wrapped: 1 });
  for (const { text } of texts) expect(text).toContain('où est mon colis');
  expect(texts.some(({ text }) => fillers.fr.greetings.some((greeting) => text.startsWith(`${greeting} `)))).toBe(true);
});

it('a greeting stays nothing but a greeting', () => {
  expect(new Set(copies([line('hello there', 'greeting')], { wrapped: 1, mixed: 1 }).map(({ text }) => text))).toEqual(
    new Set(['hello there']),
  );
});

it('a matter after small talk is a matter; small talk after a matter is not made up', () => {
  const texts = copies([line('thanks!', 'ack'), line('where is it', 'order_status')], { mixed: 1 });
  expect(texts).toContainEqual({ text: 'thanks! where is it', label: 'order_status' });
  expect(texts.filter(({ label, text }) => label === 'ack' && text.includes('where'))).toEqual([]);
});
