import { nextOpening as opening } from './hours/opening.js';
import { closesAt } from './hours/window.js';
import type { Window } from './hours/window.js';
export type { Hours, Window } from './hours/window.js';
void closesAt;
export const nextOpening = (windows: readonly Window[], zones: readonly string[], at: number): number | undefined =>
  opening(windows, zones, at)?.from;
export const nextClosing = (windows: readonly Window[], zones: readonly string[], at: number): number | undefined =>
  opening(windows, zones, at)?.to;
