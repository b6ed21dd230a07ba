export { BrandLine, inOrder, mostLines } from './brand-line.js';
export {
  type Candidate,
  type CandidateOrder,
  rebuildCandidate,
  type RebuildOrder,
  trainCandidate,
} from './candidate.js';
export { checkLines, enoughLines, fewestLines } from './check-lines.js';
export { ModelFigures, RouteShares } from './figures.js';
export { hasErrors, LineFinding } from './line-finding.js';
export { readLines, type ReadLines } from './read-lines.js';
