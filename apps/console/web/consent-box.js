// @ts-check
import { el } from './dom.js';

/** Where a customer may have asked for silence other than by text. */
const channels = /** @type {const} */ ([
  ['voice', 'By phone'],
  ['email', 'By e-mail'],
  ['web', 'On a web page'],
  ['paper', 'On paper'],
  ['sms', 'By text'],
  ['api', 'Another way'],
]);

/** @typedef {(verb: string, body: unknown) => void} Act */

/**
 * The question an agent has to decide while a text is doubted, or nothing.
 * @param {{possibleRevocation: boolean, consent: string}} conversation
 * @param {Act} act
 */
export function doubtView({ possibleRevocation, consent }, act) {
  if (!possibleRevocation || consent === 'revoked') return undefined;
  const decide = (/** @type {'confirm' | 'dismiss'} */ decision) => () => act('revocation', { decision });
  return el(
    'div.doubt',
    { role: 'group', 'aria-label': 'Possible revocation' },
    el('p', {}, 'Did the customer ask for silence? Until you decide, no marketing goes out.'),
    el('button', { type: 'button', click: decide('confirm') }, 'Yes, stop all texts'),
    el('button.quiet', { type: 'button', click: decide('dismiss') }, 'No, they did not'),
  );
}

/**
 * Records that the customer asked for silence, where and in which words: the proof stands with the fact.
 * @param {Act} act
 */
export function unsubscribeView(act) {
  const channel = /** @type {HTMLSelectElement} */ (
    el(
      'select',
      { 'aria-label': 'Where they said so' },
      ...channels.map(([value, name]) => el('option', { value }, name)),
    )
  );
  const evidence = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      maxlength: 2000,
      placeholder: 'What was said, or where it is kept',
      'aria-label': 'Evidence',
    })
  );
  const record = () => {
    const said = evidence.value.trim();
    act('unsubscribe', { channel: channel.value, ...(said === '' ? {} : { evidence: said }) });
  };
  return el(
    'details.unsubscribe',
    {},
    el('summary', {}, 'Unsubscribe'),
    el('p.fine', {}, 'Stops all texts of this brand to this customer. Only the customer can undo it.'),
    channel,
    evidence,
    el('button', { type: 'button', click: record }, 'Record'),
  );
}
