import type { CorpusLine } from '../reading/parse-corpus.js';
import type { BrandLine } from './brand-line.js';
import { checkLines, enoughLines } from './check-lines.js';
import { hasErrors } from './line-finding.js';
import { readLines } from './read-lines.js';

const house: readonly CorpusLine[] = [
  { text: 'do you do engraving', label: 'product_question', language: 'en', place: 'en/product_question.txt:31' },
  { text: 'i want my money back', label: 'refund', language: 'en', place: 'en/refund.txt:1' },
];

/** A word of its own for each number. */
const wordOf = (number: number): string =>
  `w${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`;
/** Lines that share no word. */
const distinct = (count: number, intent = 'engraving'): BrandLine[] =>
  Array.from({ length: count }, (_, at) => ({
    intent,
    lang: at % 2 === 0 ? 'en' : 'fr',
    text: `${wordOf(at * 26)} ${wordOf(at * 26 + 13)}`,
  }));
const first = distinct(1)[0]!;

/** What is said of a line behind thirty good ones. */
const saidOf = (...added: Partial<BrandLine>[]) =>
  checkLines(
    [...distinct(30), ...added.map((line) => ({ intent: 'engraving', lang: 'en' as const, text: 'x', ...line }))],
    house,
  );

describe('the lines of a brand', () => {
  it('are taken where thirty for each intent differ from each other and from the house', () => {
    expect(checkLines(distinct(enoughLines), house)).toEqual([]);
  });

  it.each([
    [9, 'error', 'too-few-lines', 'has 9 lines: write 1 more, so that it has 10'],
    [10, 'warning', 'few-lines', 'has 10 lines: write 20 more, so that it has 30'],
    [29, 'warning', 'few-lines', 'write 1 more'],
  ])('%d of an intent: %s', (count, severity, code, words) => {
    const [finding] = checkLines(distinct(count), house);
    expect(finding).toMatchObject({ severity, code, intent: 'engraving' });
    expect(finding!.message).toContain(words);
  });

  it('need no number where the house knows the intent', () => {
    expect(checkLines(distinct(1, 'refund'), house)).toEqual([]);
  });

  it.each<[code: string, severity: string, line: Partial<BrandLine>, says: string]>([
    ['duplicate', 'error', { text: `${first.text.toUpperCase()}!` }, 'take one of the two out'],
    ['conflict', 'error', { intent: 'refund', text: first.text }, 'line 1 files the same text under engraving'],
    [
      'conflict-with-house',
      'error',
      { text: 'Do you do engraving?' },
      'under product_question (en/product_question.txt:31)',
    ],
    ['known-to-house', 'warning', { intent: 'refund', text: 'I want my money back' }, '(en/refund.txt:1)'],
    ['confusable', 'warning', { text: 'i want my money back now' }, 'make sure that they differ'],
    ['intent-name', 'error', { intent: 'Engraving!' }, 'a-z, 0-9 and _'],
    ['intent-name', 'error', { intent: 'other' }, 'no name that can be used'],
    ['blank', 'error', { text: '  ' }, 'take the line out'],
    ['keyword', 'warning', { text: 'please stop' }, 'taken for the keyword stop'],
    ['personal', 'warning', { text: 'engrave it and call 514 555 0100' }, 'write another in its place'],
    ['personal', 'warning', { text: 'engrave it, write me at ann@home.example' }, 'write another in its place'],
  ])('%s is said as %s of %j', (code, severity, line, says) => {
    const found = saidOf(line).filter(({ line: at }) => at === 31);
    expect(found.map(({ code: each, severity: how }) => [each, how])).toContainEqual([code, severity]);
    const { message } = found.find((each) => each.code === code)!;
    expect(message).toMatch(/^Line 31: /);
    expect(message).toContain(says);
  });

  it('two that are nearly the same are shown, and named by their own numbers', () => {
    const [finding] = saidOf({ text: 'put my name on the watch' }, { text: 'put my name on the watch now' });
    expect(finding).toMatchObject({ severity: 'warning', code: 'near-duplicate', line: 32 });
    expect(finding!.message).toContain('line 31');
  });

  describe('that all say nearly the same', () => {
    const alike = (count: number, text: (at: number) => string): BrandLine[] =>
      Array.from({ length: count }, (_, at) => ({ intent: 'refund', lang: 'en', text: text(at) }));
    const words = Array.from({ length: 12 }, (_, at) => wordOf(at)).join(' ');

    it('are told so once each, whatever they are alike to', () => {
      const found = checkLines(
        alike(400, (at) => `${words} ${wordOf(100 + at)}`),
        house,
      );
      expect(found.map(({ line }) => line)).toEqual(Array.from({ length: 399 }, (_, at) => at + 2));
      expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['near-duplicate']));
    });

    it('are told what is wrong first, and how much more there is', () => {
      const lines = alike(700, (at) => `${words} ${wordOf(100 + at)}`);
      const found = checkLines([...lines, lines[0]!], house);
      expect(found).toHaveLength(501);
      expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'duplicate', line: 701 }]);
      expect(found.at(-1)).toMatchObject({ severity: 'warning', code: 'more-findings' });
      expect(found.at(-1)!.message).toContain('201 more');
    });

    it('are wrong beside the brand’s own lines also where the house has them', () => {
      const codes = saidOf(
        { intent: 'refund', text: 'i want my money back' },
        { intent: 'refund', text: 'i want my money back' },
      )
        .filter(({ line }) => line === 32)
        .map(({ code }) => code);
      expect(codes.sort()).toEqual(['duplicate', 'known-to-house']);
    });
  });

  it('may go over the house where the brand says so', () => {
    expect(saidOf({ text: 'do you do engraving', overHouse: true })).toEqual([]);
  });

  it('are wrong where there is none, and where there are too many lines or intents', () => {
    expect(checkLines([], house)).toMatchObject([{ severity: 'error', code: 'nothing-to-learn' }]);
    const many = Array.from({ length: 5_001 }, () => first);
    expect(checkLines(many, house)).toMatchObject([{ severity: 'error', code: 'too-many-lines' }]);
    const intents = Array.from({ length: 41 }, (_, at) => distinct(15, `own_${at}`));
    expect(checkLines(intents.flat(), house).map(({ code }) => code)).toContain('too-many-intents');
  });
});

describe('a file of lines', () => {
  it('is read with the numbers of its lines', () => {
    const {
      lines: found,
      numbers,
      findings,
    } = readLines(
      '# ours\n\n{"intent":"engraving","lang":"en","text":"engrave it"}\r\n{"intent":"engraving","lang":"fr","text":"gravez-le","overHouse":true}\n',
    );
    expect(found).toEqual([
      { intent: 'engraving', lang: 'en', text: 'engrave it' },
      { intent: 'engraving', lang: 'fr', text: 'gravez-le', overHouse: true },
    ]);
    expect(numbers).toEqual([3, 4]);
    expect(hasErrors(findings)).toBe(false);
  });

  it.each([
    ['not json', 'Line 1 cannot be read: '],
    ['{"intent":"engraving","lang":"de","text":"x"}', 'because of `lang`'],
    ['{"intent":"engraving","lang":"en"}', 'because of `text`'],
    [`{"intent":"engraving","lang":"en","text":"${'x'.repeat(641)}"}`, 'at most 640 characters'],
    ['["engraving","en","x"]', 'Line 1 cannot be read'],
  ])('%s is no line, and says what one is', (content, says) => {
    const { lines: found, findings } = readLines(content);
    expect(found).toEqual([]);
    expect(findings).toMatchObject([{ severity: 'error', code: 'not-a-line', line: 1 }]);
    expect(findings[0]!.message).toContain(says);
  });
});
