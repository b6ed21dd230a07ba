import { BrandLine, longestLine } from './brand-line.js';
import type { LineFinding } from './line-finding.js';

export interface ReadLines {
  /** Those that could be read, with the number of the line each stands on. */
  readonly lines: readonly BrandLine[];
  readonly numbers: readonly number[];
  readonly findings: readonly LineFinding[];
}

/** The lines of a file: a JSON object `{intent, lang, text}` each; blank lines and those that begin with `#` are for its reader. */
export function readLines(content: string): ReadLines {
  const lines: BrandLine[] = [];
  const numbers: number[] = [];
  const findings: LineFinding[] = [];
  content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((written, at) => {
      if (written.trim() === '' || written.trimStart().startsWith('#')) return;
      const parsed = BrandLine.safeParse(json(written));
      if (parsed.success) {
        lines.push(parsed.data);
        numbers.push(at + 1);
      } else findings.push(notALine(at + 1, parsed.error.issues[0]?.path[0]));
    });
  return { lines, numbers, findings };
}

function notALine(line: number, field: PropertyKey | undefined): LineFinding {
  const wanted = `{"intent": "…", "lang": "en" or "fr", "text": "…"} in JSON, the text of at most ${longestLine} characters`;
  const where = field === undefined ? '' : `, because of \`${String(field)}\``;
  return {
    severity: 'error',
    code: 'not-a-line',
    line,
    message: `Line ${line} cannot be read${where}: write ${wanted}.`,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
