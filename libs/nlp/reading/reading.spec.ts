import { isParleyError } from '@parley/contracts';
import { lintCorpus } from './lint-corpus.js';
import { type CorpusLine, parseCorpus } from './parse-corpus.js';
import { eachSimilarPair, similarPairs } from './similar-lines.js';

describe('reading', () => {
  it('takes one text a line, in the order of paths and lines', () => {
    const lines = parseCorpus([
      { path: 'fr/refund.txt', content: '# court\nremboursez-moi\n' },
      { path: 'en/refund.txt', content: '\n  my money back  \nrefund?\n' },
    ]);
    expect(lines).toEqual([
      { text: 'my money back', label: 'refund', language: 'en', place: 'en/refund.txt:2' },
      { text: 'refund?', label: 'refund', language: 'en', place: 'en/refund.txt:3' },
      { text: 'remboursez-moi', label: 'refund', language: 'fr', place: 'fr/refund.txt:2' },
    ]);
  });

  it('marks what is written to look like another label, up to the next heading', () => {
    const content = 'lol\n# lookalikes: words of orders\ncancel monday\n\nout of stock love\n# more\nhow are you';
    const marks = parseCorpus([{ path: 'en/chitchat.txt', content }]).map(({ lookalike }) => lookalike ?? false);
    expect(marks).toEqual([false, true, true, false]);
  });

  it.each(['de/refund.txt', 'en/refunds.txt', 'refund.txt', 'en/refund.md'])('refuses %s and names it', (path) => {
    const read = () => parseCorpus([{ path, content: 'x' }]);
    expect(read).toThrow(path);
    try {
      read();
    } catch (error) {
      expect(isParleyError(error, 'corpus-wrong')).toBe(true);
    }
  });
});

it('finds every pair that shares enough words, and no other', () => {
  const texts = ['oak elm fir ash', 'oak elm fir', 'ash fir elm oak', 'oak elm', 'yew', '?'];
  const found = similarPairs(texts, 0.75);
  const expected = texts.flatMap((one, first) =>
    texts.flatMap((other, second) => {
      const [own, theirs] = [new Set(one.split(' ')), new Set(other.split(' '))];
      const both = [...own].filter((word) => theirs.has(word)).length;
      const shared = both / (own.size + theirs.size - both);
      return first < second && shared >= 0.75 ? [{ first, second, shared }] : [];
    }),
  );
  expect(found).toEqual(expected);
  expect(found).toHaveLength(3);
});

it('compares only what is asked for, so that lines that are all alike cost no square of work', () => {
  const letters = 'abcdefghijklmnopqrst';
  const texts = Array.from(
    { length: 300 },
    (_, at) => `oak elm fir ash yew pine z${letters[at % 20]}${letters[Math.floor(at / 20)]}`,
  );
  const joined = new Set<number>();
  const compared: number[] = [];
  const wanted = (_first: number, second: number) => !joined.has(second);
  for (const { second } of eachSimilarPair(texts, 0.75, { wanted })) {
    compared.push(second);
    joined.add(second);
  }
  expect(compared).toHaveLength(299);
  const behind = [...eachSimilarPair(texts, 0.75, { from: 299 })];
  expect(behind.every(({ second }) => second === 299)).toBe(true);
  expect(behind).toHaveLength(299);
});

describe('the linter', () => {
  const line = (text: string, label: CorpusLine['label'] = 'refund'): CorpusLine => ({
    text,
    label,
    language: 'en',
    place: text,
  });
  const kinds = (...lines: CorpusLine[]) => lintCorpus(lines).map(({ kind }) => kind);

  it.each([
    ['duplicate', line('where is order 12'), line('Where is order 99?')],
    ['conflict', line('where is order 12'), line('where is order 99', 'order_status')],
    ['near-duplicate', line('i want my money back'), line('i want my money back now')],
    ['confusable', line('i want my money back'), line('i want my money back now', 'complaint')],
  ])('%s', (kind, first, second) => {
    expect(kinds(first, second)).toEqual([kind]);
  });

  it('compares numbers and emoji alone as they are written', () => {
    expect(kinds(line('48213'), line('19.99'), line('👍'), line('👍👍'))).toEqual([]);
    expect(kinds(line('48213'), line('48213'))).toEqual(['duplicate']);
  });

  it('says nothing of lines that differ', () => {
    expect(kinds(line('i want my money back'), line('when do i get refunded'))).toEqual([]);
  });
});
