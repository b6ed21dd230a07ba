// @ts-check
import { bearer, refusal } from './api.js';
import { el } from './dom.js';

/**
 * Saves the page about a contact’s consent and everything else on record. It is saved rather than opened here: it is
 * evidence, and a page of its own. The server records that it was handed out, and to whom.
 * @param {string} contactId
 */
export async function saveDossier(contactId) {
  const response = await fetch(`api/v1/contacts/${contactId}/dossier?format=html`, { headers: bearer() });
  if (!response.ok) throw await refusal(response);
  const url = URL.createObjectURL(await response.blob());
  const link = /** @type {HTMLAnchorElement} */ (el('a', { href: url, download: `dossier-${contactId}.html` }));
  link.click();
  // The browser has taken the file over by then; it is not kept twice.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
