import { routeText } from '@parley/conversation/routing';
import { shareOf } from './confusion.js';
import { type JudgedLine, needsAgent } from './judge.js';

/** Where texts end with keywords and plain cases before the model; all 0 to 1. */
export interface WholeWayFigures {
  readonly route: number;
  readonly agentRecall: number;
  readonly clarifyRecall: number;
}

export function wholeWayFigures(judged: readonly JudgedLine[]): WholeWayFigures {
  const ended = judged.map((each) => ({ wanted: needsAgent(each), reached: reachesAgent(each) }));
  const share = (among: typeof ended): number =>
    shareOf(among.filter(({ wanted, reached }) => wanted === reached).length, among.length);
  return {
    route: share(ended),
    agentRecall: share(ended.filter(({ wanted }) => wanted)),
    clarifyRecall: share(ended.filter(({ wanted }) => !wanted)),
  };
}

function reachesAgent({ line, guess }: JudgedLine): boolean {
  const held = { id: 'held-out', version: '1', thresholds: guess.thresholds, classify: () => guess };
  return routeText({ text: line.text, languages: ['en', 'fr'] }, held).route === 'agent';
}
