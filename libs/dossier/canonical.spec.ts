import fc from 'fast-check';
import { canonicalJson } from './canonical.js';

describe('canonical JSON', () => {
  it('is that of RFC 8785, by its own examples', () => {
    const numbers = [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];
    const given = { string: '\u20ac$\u000f\nA\'B"\\\\"/', numbers, literals: [null, true, false] };
    expect(canonicalJson(given)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const sorted = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(sorted)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  const seed = Number(process.env['PARLEY_TEST_SEED'] ?? 20_261_121);
  it(`says the same of the same value, whatever the order of its names, and loses nothing (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const turned = (of: unknown): unknown =>
          Array.isArray(of)
            ? of.map(turned)
            : typeof of === 'object' && of !== null
              ? Object.fromEntries(
                  Object.entries(of)
                    .reverse()
                    .map(([name, member]) => [name, turned(member)]),
                )
              : of;
        expect(canonicalJson(turned(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed },
    );
  });
});
