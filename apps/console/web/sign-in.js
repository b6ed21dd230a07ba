// @ts-check
import { byId, el, fill } from './dom.js';
import { remember } from './session.js';

/**
 * Asks for a token, once for this tab.
 * @param {() => void} onSignedIn
 * @param {string} [because] why it is asked for again
 */
export function askForToken(onSignedIn, because) {
  const token = /** @type {HTMLInputElement} */ (
    el('input', {
      id: 'token',
      name: 'token',
      type: 'password',
      autocomplete: 'off',
      required: true,
      spellcheck: 'false',
    })
  );
  const agent = /** @type {HTMLInputElement} */ (
    el('input', {
      id: 'agent',
      name: 'agent',
      autocomplete: 'off',
      maxlength: '100',
      pattern: '[A-Za-z0-9][A-Za-z0-9._:\\-]*',
      value: 'agent-1',
    })
  );
  const form = el(
    'form.card',
    {
      submit: (/** @type {Event} */ event) => {
        event.preventDefault();
        remember(token.value.trim(), agent.value.trim());
        onSignedIn();
      },
    },
    el('h2', { id: 'sign-in-title' }, 'Sign in'),
    because !== undefined && el('p.problem', { role: 'alert' }, because),
    el(
      'p',
      {},
      'Paste the admin token that was printed at the first start, or any bearer token. It stays in this tab.',
    ),
    el('label', { for: 'token' }, 'Token'),
    token,
    el('label', { for: 'agent' }, 'Your agent id'),
    agent,
    el('button.primary', { type: 'submit' }, 'Open the inbox'),
  );
  fill(byId('sign-in'), form);
  byId('sign-in').hidden = false;
  token.focus();
}
