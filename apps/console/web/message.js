// @ts-check
import { el } from './dom.js';
import { verdictOf, when, words } from './format.js';
import { correctionView } from './intent-correction.js';

/**
 * A text of the thread: inbound on the left with the router’s verdict, outbound on the right with its fate.
 * @param {any} message
 * @param {import('./intent-correction.js').Corrections} [corrections] absent where nobody may correct
 */
export function messageView(message, corrections) {
  const { direction, text, at, media, rules = [] } = message;
  const verdict = verdictOf(message);
  return el(
    `li.message.${direction}`,
    {},
    el('p.bubble', {}, text),
    ...media.map((/** @type {any} */ item) => mediaView(item)),
    el('p.fine', {}, el('span', {}, authorOf(message)), el('time', { datetime: at }, when(at)), statusView(message)),
    verdict !== '' && el('p.verdict', {}, verdict),
    corrections && message.intent && !message.keyword && correctionView(message, corrections),
    message.heldUntil && message.status === 'held' && el('p.fine', {}, `Waits until ${when(message.heldUntil)}`),
    rules.length > 0 &&
      el('ul.rules', { 'aria-label': 'Rules' }, ...rules.map((/** @type {any} */ rule) => ruleView(rule))),
    message.failure && el('p.problem', {}, `The carrier refused it (${message.failure.code}).`),
  );
}

/** @param {any} message */
function authorOf({ direction, author, authorId, automatic }) {
  if (direction === 'inbound') return 'Customer';
  if (author === 'system')
    return automatic ? `Automatic: ${words(automatic.replaceAll(/([A-Z])/g, ' $1').toLowerCase())}` : 'Automatic';
  return authorId ?? author;
}

/** @param {any} message */
function statusView({ direction, status }) {
  return (
    direction === 'outbound' &&
    el('span.status', { 'data-status': status }, status === 'unknown' ? 'outcome unknown' : status)
  );
}

/** @param {{ id: string, version: string, reason?: string }} rule */
function ruleView({ id, version, reason }) {
  return el('li', { title: `Version ${version}` }, el('code', {}, id), reason ? ` ${reason}` : '');
}

/**
 * Only https addresses become links, and no picture is fetched before somebody asks for it.
 * @param {{ url: string, contentType?: string }} item
 */
function mediaView({ url, contentType }) {
  const label = `Attachment${contentType ? ` (${contentType})` : ''}`;
  if (!url.startsWith('https://')) return el('p.media', {}, label);
  return el('p.media', {}, el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label));
}
