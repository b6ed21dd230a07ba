import fc from 'fast-check';
import { beginningsOf, known } from './beginnings.js';

const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_122);
const beginnings = (pattern: string) => [...beginningsOf(pattern)].sort();

describe('how matches of a pattern begin', () => {
  it.each<[pattern: string, expected: string[]]>([
    ['stop', ['stop']],
    ['stopping', ['stoppi']],
    ['no', ['no']],
    ['a|bc', ['a', 'bc']],
    ['(?:ne|n) pas', ['n pas', 'ne pas']],
    ['txts?', ['txt', 'txts']],
    ['(?:please )?stop', ['please', 'stop']],
    ['(?:de )*stop', ['de ', 'stop']],
    ['(?:a|b)+c', ['a', 'b']],
    ['x{0,3}stop', ['stop', 'x']],
    ['(?<= )(?:^)stop(?= |$)', ['stop']],
    ['(?!stop)\\w+ it', ['']],
    ['(?:\\w+ ){0,2}?stop', ['', 'stop']],
    ['unsub\\w*', ['unsub']],
    ['no\\w', ['no']],
    ['[ae]l', ['al', 'el']],
    ['[^a]b', ['']],
    ['\\bstop', ['stop']],
    ['', ['']],
  ])('%s: %j', (pattern, expected) => expect(beginnings(pattern)).toEqual(expected));

  it(`no match begins in another way (seed ${seed})`, () => {
    const word = fc.constantFrom('a', 'ab', 'ba c', '(?!b)', '(?<=a)', '\\w', '[ab]', 'c?', '.');
    const group = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const quantified = fc
      .tuple(fc.array(group, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '?', '*', '+', '{0,2}', '{1,2}?'))
      .map(([alternatives, quantifier]) => `(?:${alternatives.join('|')})${quantifier}`);
    const pattern = fc.array(quantified, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (source, text) => {
        const match = new RegExp(source).exec(text);
        if (!match) return;
        const rest = text.slice(match.index);
        const begins = [...beginningsOf(source)].some((each) => rest.slice(0, known).startsWith(each));
        expect({ source, text, begins }).toEqual({ source, text, begins: true });
      }),
      { numRuns: 2_000, seed },
    );
  });
});
