import { compare, placeOf, positionOf } from './places.js';

describe('a place in the log', () => {
  it('comes back from its position as it was, however far into the log', () => {
    const place = { commit: 9_223_372_036_854_775_806n, prepare: 9_007_199_254_740_993n };
    expect(placeOf(positionOf(place))).toEqual(place);
  });

  it('is compared as a number, commit before prepare', () => {
    const [nine, ten] = [placeOf('9-9'), placeOf('10-9')];
    expect(compare(nine, ten)).toBeLessThan(0);
    expect(compare(placeOf('9-10'), nine)).toBeGreaterThan(0);
    expect(compare(ten, placeOf('10-9'))).toBe(0);
    expect(compare(placeOf('9223372036854775806-1'), placeOf('9223372036854775807-1'))).toBeLessThan(0);
  });

  it.each(['', '1', '17-', '-17', '1-2-3', '0x1-1', '1.5-1', '1-12345678901234567890'])(
    'is not what somebody else calls “%s”',
    (position) => {
      expect(() => placeOf(position)).toThrow(expect.objectContaining({ code: 'position-invalid', retryable: false }));
    },
  );
});
