import { readClaim } from './claim.js';

const read = (fields: object) =>
  readClaim(
    { phone: '+14155550140', ...fields },
    { fileHash: 'a'.repeat(64), line: 2 },
    { mapping: {}, defaults: {}, ignore: [], country: 'US' },
  );

describe('the time of an imported consent', () => {
  it.each([
    ['2024-05-01', '2024-05-01T00:00:00.000Z'],
    ['2024-02-29T10:00+02:00', '2024-02-29T08:00:00.000Z'],
    ['2024-05-01T10:00:00.5-0500', '2024-05-01T15:00:00.500Z'],
  ])('%s is kept as %s', (givenAt, kept) => {
    expect(read({ givenAt })).toMatchObject({ command: { record: { givenAt: kept } } });
  });

  it.each(['2026-02-30', '2026-02-30T10:00:00Z', '2026-04-31T10:00:00+02:00', '2026-11-20T24:00:00Z', '01/02/2024'])(
    '%s is refused, and never another day in silence',
    (givenAt) => {
      expect(read({ givenAt })).toEqual({ problem: expect.stringContaining('givenAt: is neither a day') });
    },
  );
});

describe('a consent that what the customer did implies', () => {
  it('names what they did and when', () => {
    expect(read({ impliedBy: 'purchase', impliedAt: '2026-05-01' })).toMatchObject({
      command: { record: { implied: { by: 'purchase', at: '2026-05-01T00:00:00.000Z' } } },
    });
  });

  it.each([{ impliedBy: 'purchase' }, { impliedAt: '2026-05-01' }])('%j is half of it', (fields) => {
    expect(read(fields)).toEqual({ problem: 'impliedBy, impliedAt: one means nothing without the other' });
  });
});
