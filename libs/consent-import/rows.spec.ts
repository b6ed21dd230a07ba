import fc from 'fast-check';
import { csvRows, jsonRows, linesOf, type Row } from './rows.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
const csv = (text: string | readonly string[]): Promise<Row[]> => all(csvRows(linesOf([text].flat())));

describe('comma-separated values', () => {
  it('may be quoted, hold line breaks, and end their lines as they like', async () => {
    expect(await csv('\ufeffphone,note\r\n+1,"a ""b"", c"\r\n\r\n+2,"two\nlines"\n+3,')).toEqual([
      { line: 2, fields: { phone: '+1', note: 'a "b", c' } },
      { line: 4, fields: { phone: '+2', note: 'two\nlines' } },
      { line: 6, fields: { phone: '+3', note: '' } },
    ]);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may be parted by %s', async (_, part) => {
    expect(await csv(`phone${part}note\n+1${part}a, b`)).toEqual([{ line: 2, fields: { phone: '+1', note: 'a, b' } }]);
  });

  it('that do not fit are named with their line, and the others come', async () => {
    expect(await csv('phone,note\n+1\n+2,"a"b\n+3,c\n"+4,d\n+5,e')).toEqual([
      { line: 2, problem: 'has 1 fields, and the first line names 2' },
      { line: 3, problem: 'a quote closes before its field does' },
      { line: 4, fields: { phone: '+3', note: 'c' } },
      { line: 5, problem: 'a quote opens here and never closes' },
    ]);
  });

  const seed = Number(process.env['PARLEY_TEST_SEED'] ?? 20_261_121);
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', ';'), maxLength: 6 });
  it(`come back as they were written, wherever the file is cut (seed ${seed})`, async () => {
    const tables = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 1, max: 7 }), async (table, size) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `x,y\n${table.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.slice(at * size, (at + 1) * size),
        );
        const rows = await csv(pieces);
        expect(rows.map((row) => 'fields' in row && [row.fields['x'], row.fields['y']])).toEqual(table);
      }),
      { seed },
    );
  });
});

it('JSON lines keep their numbers beside empty and broken ones', async () => {
  expect(await all(jsonRows(linesOf(['{"phone":"+1"}\n\nno\n{"ph', 'one":"+2"}'])))).toEqual([
    { line: 1, fields: { phone: '+1' } },
    { line: 3, problem: 'is not a JSON object' },
    { line: 4, fields: { phone: '+2' } },
  ]);
});
