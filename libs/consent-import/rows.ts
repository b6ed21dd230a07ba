/** One record of a file, or why it is none. Lines count from 1, as editors count them. */
export type Row =
  | { readonly line: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly problem: string };

/** Text in pieces of any size → its lines, without their breaks. The byte order mark of some editors is left out. */
export async function* linesOf(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const piece of text) {
    rest += first ? piece.replace(/^\ufeff/, '') : piece;
    if (piece.length > 0) first = false;
    const lines = rest.split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** One JSON object a line. */
export async function* jsonRows(lines: AsyncIterable<string>): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    yield { line, ...objectOf(text) };
  }
}

function objectOf(text: string): { fields: Record<string, unknown> } | { problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { fields: value as Record<string, unknown> };
  } catch {
    // Said below, in the same words as for a value of another kind.
  }
  return { problem: 'is not a JSON object' };
}

/**
 * Comma-separated values (RFC 4180), the names in the first line; semicolons and tabs, which spreadsheets write in
 * some countries, are known by that line. A text in quotes may hold line breaks; its row has the number of its first line.
 */
export async function* csvRows(lines: AsyncIterable<string>): AsyncGenerator<Row> {
  let names: readonly string[] | undefined;
  let delimiter = ',';
  let line = 0;
  let begun: { line: number; text: string } | undefined;
  for await (const text of lines) {
    line += 1;
    const whole: { line: number; text: string } = begun
      ? { line: begun.line, text: `${begun.text}\n${text}` }
      : { line, text };
    if (names === undefined) delimiter = delimiterOf(text);
    const cells = cellsOf(whole.text, delimiter);
    begun = cells === 'open' ? whole : undefined;
    if (cells === 'open' || (whole.text.trim() === '' && names !== undefined)) continue;
    if (names === undefined) {
      if (typeof cells !== 'string') names = cells.map((name) => name.trim());
      else return yield { line: 1, problem: `the first line is to name the columns, and ${cells}` };
      continue;
    }
    if (typeof cells === 'string') yield { line: whole.line, problem: cells };
    else if (cells.length !== names.length)
      yield { line: whole.line, problem: `has ${cells.length} fields, and the first line names ${names.length}` };
    else yield { line: whole.line, fields: Object.fromEntries(names.map((name, index) => [name, cells[index]!])) };
  }
  if (begun) yield { line: begun.line, problem: 'a quote opens here and never closes' };
}

function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((each) => [each, header.split(each).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** The cells of a row; `open` where a quote is still open at its end; otherwise what is wrong. */
function cellsOf(text: string, delimiter: string): string[] | 'open' | `a quote ${string}` {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    let cell = '';
    for (at += 1; ;) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return 'open';
      cell += text.slice(at, quote);
      at = quote + 1;
      if (text[at] !== '"') break;
      cell += '"';
      at += 1;
    }
    cells.push(cell);
    if (at === text.length) return cells;
    if (text[at] !== delimiter) return 'a quote closes before its field does';
    at += 1;
  }
}
