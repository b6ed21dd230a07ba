import type { z } from 'zod';
import { knownKeys, mayBeLeftOut, nearest } from './known-keys.js';
import type { ConfigProblem } from './problem.js';
import { ParleyConfig } from './schema.js';
import type { Path, YamlFile } from './yaml-file.js';

/** What to write, by the last name of the path. */
const examples: Readonly<Record<string, string>> = {
  brands: 'list at least one brand under `brands:`',
  senders: 'list at least one sender code under `senders:`',
  id: 'give a short name in small letters, digits and hyphens, such as `main`',
  code: 'write the number in quotes and E.164 form, such as "+18335550100", or a short code such as "12345"',
  name: 'give the name customers know the brand by, at most 40 characters',
  helpContact: 'give an e-mail address, web address or phone number customers can turn to',
  url: 'give a full address such as "https://desk.example.com/hook"',
  publicUrl: 'give scheme and host as the carrier sees them, such as "https://sms.example.com"',
  apiBaseUrl: 'give scheme and host, such as "https://api.twilio.com"',
  authToken: 'take it from the carrier’s console and write "${NAME}" to keep it out of the file',
  accountSid: 'take it from the carrier’s console',
  wrongClarify: 'write a number over 0; only the proportion to `wrongTicket` counts',
  wrongTicket: 'write a number over 0; only the proportion to `wrongClarify` counts',
  secret: 'choose a long random text and write "${NAME}" to keep it out of the file',
};

/** Turns what the schema found into problems with a line and a fix. */
export function explain(error: z.ZodError, file: YamlFile, data: unknown): ConfigProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(file, issue.path, key, knownKeys(ParleyConfig, issue.path, data)));
    }
    const value = valueAt(data, issue.path);
    const [wrong, fix] = wordsFor(issue, value);
    const orNot =
      value === null && mayBeLeftOut(ParleyConfig, issue.path, data) ? ', or remove it: it may be left out' : '';
    return [file.problemAt(issue.path, wrong, `${fix}${orNot}`)];
  });
}

function unknownKey(file: YamlFile, path: Path, key: string, known: readonly string[]): ConfigProblem {
  const meant = nearest(key, known);
  const fix = meant ? `write \`${meant}\`, if that is meant` : `remove it; known here are ${known.join(', ')}`;
  return file.problemAt([...path, key], 'is not a known setting', fix);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

function wordsFor(issue: z.core.$ZodIssue, value: unknown): [wrong: string, fix: string] {
  const name = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  const example =
    examples[name] ?? (value === null ? 'give it a value' : 'see the configuration reference for what may stand here');
  if (issue.code === 'invalid_value') return choice(value, issue.values.map(String));
  if (issue.code === 'invalid_union')
    return choice(value, 'options' in issue ? (issue.options as unknown[]).map(String) : []);
  if (value === undefined || value === null || value === '') return [absence(value), example];
  switch (issue.code) {
    case 'invalid_type': {
      const quotes = issue.expected === 'string' && typeof value !== 'object' ? 'put it in quotes; ' : '';
      return [`has to be ${kindNames[issue.expected] ?? `a ${issue.expected}`}`, `${quotes}${example}`];
    }
    case 'too_small':
      return [
        `has to be ${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}${units[issue.origin] ?? ''}`,
        example,
      ];
    case 'too_big':
      return [`has to be at most ${String(issue.maximum)}${units[issue.origin] ?? ''}`, example];
    default:
      return ['does not have the right form', example];
  }
}

function choice(value: unknown, options: readonly string[]): [wrong: string, fix: string] {
  const wrong = value === undefined || value === null ? absence(value) : `is not one of ${options.join(', ')}`;
  return [wrong, `write one of ${options.join(', ')}`];
}

/** A key with nothing behind its colon is there, so it is not called missing. */
const absence = (value: unknown): string => (value === undefined ? 'is missing' : 'is empty');

const kindNames: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of settings',
  string: 'a text',
};
const units: Readonly<Record<string, string>> = { string: ' characters long', array: ' entries long' };
