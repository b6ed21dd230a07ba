import { ParleyError } from '@parley/contracts';

/** One thing wrong with the configuration: where it stands, what it is and what to do. Never a value. */
export interface ConfigProblem {
  /** From 1; absent for the environment. */
  readonly line?: number;
  readonly column?: number;
  /** `brands[0].senders[1].carrier.authToken`, or the name of a variable. */
  readonly path: string;
  readonly wrong: string;
  readonly fix: string;
}

/** `parley.yaml:12:9 brands[0].id: is missing. Fix: …` */
export function problemLine(source: string, problem: ConfigProblem): string {
  const place = problem.line === undefined ? '' : `${source}:${problem.line}:${problem.column ?? 1} `;
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${place}${path}${problem.wrong}. Fix: ${problem.fix}.`;
}

/** All problems at once, in the order of the file. */
export function configInvalid(lines: readonly string[]): ParleyError {
  const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`;
  return new ParleyError(
    'config-invalid',
    `The configuration has ${count}:\n${lines.map((l) => `  ${l}`).join('\n')}`,
    {
      retryable: false,
      details: { problems: lines.length },
    },
  );
}
