// @ts-check
import { el } from './dom.js';
import { heldWords, theirTime } from './local-time.js';

/**
 * The text in stretches, each with the gravest thing said of it. Spots may overlap.
 * @param {string} text
 * @param {readonly any[]} lints
 * @returns {{ text: string, severity?: 'refuses' | 'advises' }[]}
 */
export function stretches(text, lints) {
  const spots = lints.flatMap(({ severity, spots }) =>
    spots.map((/** @type {{ from: number, to: number }} */ spot) => ({ ...spot, severity })),
  );
  const cuts = [...new Set([0, text.length, ...spots.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(1).map((to, at) => {
    const from = /** @type {number} */ (cuts[at]);
    const over = spots.filter((spot) => spot.from <= from && spot.to >= to).map(({ severity }) => severity);
    const severity = over.includes('refuses') ? 'refuses' : over[0];
    return { text: text.slice(from, to), ...(severity === undefined ? {} : { severity }) };
  });
}

/**
 * The text as it lies behind the box, with what is wrong in it marked.
 * @param {string} text
 * @param {readonly any[]} lints
 */
export function markedText(text, lints) {
  return stretches(text, lints).map((stretch) =>
    stretch.severity === undefined
      ? document.createTextNode(stretch.text)
      : el('mark', { 'data-severity': stretch.severity }, stretch.text),
  );
}

const headlines = { reject: 'Cannot be sent:', hold: 'Waits:', approve: '' };

/**
 * What would become of the text, and why.
 * @param {any} check the answer of `POST replies/check`
 * @param {string} text it was asked about
 */
export function checkView(check, text) {
  const { verdict, rules, lints, holdUntil, recipient } = check;
  return [
    ...(holdUntil ? [el('p.held', {}, heldWords(holdUntil, recipient))] : []),
    ...(rules.length === 0
      ? []
      : [
          el(
            'ul.verdicts',
            { 'aria-label': headlines[/** @type {keyof typeof headlines} */ (verdict)] || 'Advice' },
            ...rules.map((/** @type {any} */ rule) => ruleView(rule, lints, text)),
          ),
        ]),
  ];
}

const outcomes = { rejects: 'Stops it', holds: 'Holds it', advises: 'Advice' };

/** @param {any} rule @param {readonly any[]} lints @param {string} text */
function ruleView({ id, version, outcome, reason, says = '', source = '' }, lints, text) {
  const quoted = lints
    .filter((lint) => lint.rule === id)
    .flatMap(({ spots }) => spots.map((/** @type {any} */ { from, to }) => text.slice(from, to)));
  return el(
    'li',
    { 'data-outcome': outcome },
    el('b', {}, outcomes[/** @type {keyof typeof outcomes} */ (outcome)] ?? outcome),
    ` ${reason} `,
    ...quoted.flatMap((words) => [el('q', {}, words), ' ']),
    el('code', { title: [says, source, `version ${version}`].filter(Boolean).join(' · ') }, id),
  );
}

/**
 * What a text costs, and what time it is where it goes.
 * @param {any} check
 */
export function costWords({ segments, recipient }) {
  const { count, encoding, left, beyondGsm } = segments;
  const parts = count === 0 ? '' : `${count} ${count === 1 ? 'segment' : 'segments'}, ${left} left (${encoding})`;
  const because = beyondGsm.length > 0 ? `dearer because of ${beyondGsm.join(' ')}` : '';
  const there = recipient.length > 0 ? `It is ${theirTime(recipient, 'now')}` : '';
  return [parts, because, there].filter(Boolean).join(' · ');
}
