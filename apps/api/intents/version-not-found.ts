import { ProblemError } from '@parley/runtime';

export function versionNotFound(): ProblemError {
  return new ProblemError(404, 'version-unknown', 'The brand has no model of this version.');
}
