// @ts-check
import { el, fill } from './dom.js';
import { words } from './format.js';

/**
 * How an agent says what a text is about. Intents are asked for once somebody opens it.
 * @typedef {{ intents: () => Promise<string[]>, correct: (messageId: string, intent: string) => void }} Corrections
 */

/**
 * @param {{ id: string, intent?: string, correctedIntent?: string }} message
 * @param {Corrections} corrections
 */
export function correctionView({ id, intent, correctedIntent }, corrections) {
  const now = correctedIntent ?? intent;
  const choice = /** @type {HTMLSelectElement} */ (
    el('select', { 'aria-label': 'What the text is about', change: () => corrections.correct(id, choice.value) })
  );
  const offer = async () => {
    if (choice.options.length > 0) return;
    const named = (/** @type {string} */ name) => el('option', { value: name, selected: name === now }, words(name));
    /** @type {string[]} */
    const known = await corrections.intents().catch(() => []);
    fill(choice, ...(now === undefined || known.includes(now) ? known : [now, ...known]).map(named));
  };
  return el(
    'details.correction',
    { toggle: () => void offer() },
    el('summary', {}, correctedIntent ? `Corrected to ${words(correctedIntent)}` : 'About something else?'),
    choice,
  );
}
