import { agentsAmong } from '../labels.js';

/** What training makes small, beside the surprise at each text’s label. */
export interface Objective {
  /**
   * Share of every text that is taken to bear any label at all, 0 to 1: a model that is never to be quite certain is right
   * more often (Szegedy and others, Rethinking the Inception Architecture, 2016, §7).
   */
  readonly smoothing: number;
  /** How much a text counts that is taken for an agent and needs none, or the other way round, against one whose label is missed. */
  readonly gate: number;
}

/**
 * Turns shares of labels, in place, into the slope of the objective along each label’s score: the derivative of
 * −Σ target·ln share − gate·ln(shares of all labels on the right side of the gate).
 * @param shares of one text, in the order of a model’s labels; they sum to 1
 * @param label the number of the text’s own
 */
export function toSlope(shares: Float64Array, label: number, { smoothing, gate }: Objective): Float64Array {
  if (gate > 0) addGate(shares, label, gate);
  for (let at = 0; at < shares.length; at += 1) shares[at]! -= smoothing / shares.length;
  shares[label]! -= 1 - smoothing;
  return shares;
}

/** Less is no share to divide by. */
const nothing = 1e-12;

function addGate(shares: Float64Array, label: number, gate: number): void {
  const agents = agentsAmong(shares);
  const [from, to] = label < agents ? [0, agents] : [agents, shares.length];
  let right = 0;
  for (let at = from; at < to; at += 1) right += shares[at]!;
  const kept = 1 - 1 / Math.max(right, nothing);
  for (let at = 0; at < shares.length; at += 1) shares[at]! *= 1 + gate * (at >= from && at < to ? kept : 1);
}
