import { readText } from '@parley/conversation/routing';
import { isLabel } from '../labels.js';
import { type Finding, type FindingKind, lintBeside } from '../reading/lint-corpus.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import { unmarked } from '../reading/same-words.js';
import { type BrandLine, mostLines } from './brand-line.js';
import type { LineFinding } from './line-finding.js';

/** Lines that an intent of a brand’s own needs, and lines from which on it does well (banking77: 66 % of texts right at 5, 86 at 30). */
export const fewestLines = 10;
export const enoughLines = 30;
/** Intents of its own that a brand may have. */
export const mostIntents = 40;
/** Findings that are told at once: more than anybody mends before asking again. */
const mostFindings = 500;

const intentName = /^[a-z][a-z0-9_]{1,39}$/;
/** What a verdict or a keyword is called already. */
const taken: ReadonlySet<string> = new Set(['other', 'stop', 'help', 'start', 'agent', 'clarify', 'keyword', 'none']);
/** An address, or seven digits and more: a name or a number that should not be copied into a corpus. */
const personal = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\d[\s().-]{0,2}){7,}/i;

/** Whether a text seems to hold an address or a number of somebody. */
export const seemsPersonal = (text: string): boolean => personal.test(text);

/**
 * What is wrong with the lines of a brand, by themselves and beside the house corpus; by line, then by intent. Of very
 * much, the errors go before the warnings, and a last finding says how much more there is.
 * @param numbers what each line is called in messages; from 1 where it is left out
 */
export function checkLines(
  lines: readonly BrandLine[],
  house: readonly CorpusLine[],
  numbers: readonly number[] = lines.map((_, at) => at + 1),
): readonly LineFinding[] {
  if (lines.length === 0) return [all('nothing-to-learn', 'There is no line: write some, or roll back to the house.')];
  if (lines.length > mostLines)
    return [
      all('too-many-lines', `There are ${lines.length} lines: take out what says the same, down to ${mostLines}.`),
    ];
  const each = lines.flatMap((line, at) => checkLine(line, numbers[at]!));
  const pairs = checkPairs(lines, house, numbers);
  const byLine = [...each, ...pairs].sort((a, b) => a.line! - b.line!);
  return mostUrgent([...byLine, ...checkIntents(lines)]);
}

function mostUrgent(findings: readonly LineFinding[]): readonly LineFinding[] {
  const more = findings.length - mostFindings;
  if (more <= 0) return findings;
  const rankOf = ({ severity, line }: LineFinding): number =>
    (severity === 'error' ? 0 : 2) + (line === undefined ? 0 : 1);
  const kept = new Set(findings.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, mostFindings));
  return [
    ...findings.filter((finding) => kept.has(finding)),
    {
      severity: 'warning',
      code: 'more-findings',
      message: `There are ${more} more findings: mend these, and check again.`,
    },
  ];
}

function checkLine({ intent, lang, text }: BrandLine, line: number): LineFinding[] {
  const found: LineFinding[] = [];
  if (!isLabel(intent) && (!intentName.test(intent) || taken.has(intent)))
    found.push(
      error(
        'intent-name',
        line,
        `its intent has no name that can be used: take 2 to 40 of a-z, 0-9 and _, and none of ${[...taken].join(', ')}`,
      ),
    );
  if (text.trim() === '') return [...found, error('blank', line, 'it has no text: write one, or take the line out')];
  const { settled } = readText({ text, languages: [lang] });
  if (settled?.keyword !== undefined)
    found.push(
      warning(
        'keyword',
        line,
        `its text is taken for the keyword ${settled.keyword} before any model is asked: take the line out`,
      ),
    );
  if (seemsPersonal(text))
    found.push(warning('personal', line, 'its text seems to hold a number or an address: write another in its place'));
  return found;
}

function checkPairs(
  lines: readonly BrandLine[],
  house: readonly CorpusLine[],
  numbers: readonly number[],
): LineFinding[] {
  const own = lines.map(({ intent, lang, text }): CorpusLine => ({
    text: unmarked(text),
    label: intent,
    language: lang,
    place: 'own',
  }));
  const ours = new Map(own.map((line, at) => [line, at]));
  const houseToo = house.map((line) => ({ ...line, text: unmarked(line.text) }));
  const written = own.filter(({ text }) => text.trim() !== '');
  return lintBeside(houseToo, written).flatMap((finding): LineFinding[] => {
    const at = ours.get(finding.second)!;
    const first = ours.get(finding.first);
    return first === undefined
      ? besideHouse(finding, numbers[at]!, lines[at]!.overHouse ?? false)
      : [besideOwn(finding, numbers[at]!, numbers[first]!)];
  });
}

function besideHouse({ kind, first: { place, label } }: Finding, line: number, overHouse: boolean): LineFinding[] {
  const found: Record<FindingKind, () => LineFinding[]> = {
    conflict: () =>
      overHouse
        ? []
        : [
            error(
              'conflict-with-house',
              line,
              `the house files the same text under ${label} (${place}): file it there, word it otherwise, or add "overHouse": true where your line is to count for your brand`,
            ),
          ],
    duplicate: () => [
      warning('known-to-house', line, `the house teaches the same already (${place}): take the line out`),
    ],
    confusable: () => [
      warning(
        'confusable',
        line,
        `it is nearly what the house files under ${label} (${place}): make sure that they differ`,
      ),
    ],
    'near-duplicate': () => [],
  };
  return found[kind]();
}

function besideOwn({ kind, first }: Finding, line: number, other: number): LineFinding {
  const found: Record<FindingKind, () => LineFinding> = {
    conflict: () =>
      error('conflict', line, `line ${other} files the same text under ${first.label}: keep one of the two`),
    duplicate: () => error('duplicate', line, `line ${other} says the same: take one of the two out`),
    confusable: () =>
      warning(
        'confusable',
        line,
        `it is nearly line ${other}, which is filed under ${first.label}: make sure that they differ`,
      ),
    'near-duplicate': () =>
      warning('near-duplicate', line, `it is nearly line ${other} and teaches little: word it otherwise`),
  };
  return found[kind]();
}

function checkIntents(lines: readonly BrandLine[]): LineFinding[] {
  const own = Map.groupBy(
    lines.filter(({ intent }) => !isLabel(intent)),
    ({ intent }) => intent,
  );
  const found = [...own].flatMap(([intent, { length }]): LineFinding[] => {
    if (length >= enoughLines) return [];
    const [severity, code, wanted] =
      length < fewestLines
        ? (['error', 'too-few-lines', fewestLines] as const)
        : (['warning', 'few-lines', enoughLines] as const);
    const message = `The intent ${intent} has ${length} ${length === 1 ? 'line' : 'lines'}: write ${wanted - length} more, so that it has ${wanted}.`;
    return [{ severity, code, intent, message }];
  });
  if (own.size <= mostIntents) return found;
  return [
    ...found,
    all('too-many-intents', `There are ${own.size} intents of your own: merge some, down to ${mostIntents}.`),
  ];
}

const about =
  (severity: LineFinding['severity']) =>
  (code: LineFinding['code'], line: number, what: string): LineFinding => ({
    severity,
    code,
    line,
    message: `Line ${line}: ${what}.`,
  });
const error = about('error');
const warning = about('warning');
const all = (code: LineFinding['code'], message: string): LineFinding => ({ severity: 'error', code, message });
