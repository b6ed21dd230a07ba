// @ts-check
import { get } from './api.js';
import { byId, el, fill } from './dom.js';
import { answerDue, titleOf, when } from './format.js';

/** The people who wrote, the newest first. */
export class ConversationList {
  #pane = byId('list');
  #rows = el('ul.rows', { keydown: (/** @type {KeyboardEvent} */ event) => this.#step(event) });
  #badge = el('span.badge', { hidden: true });
  #filter = /** @type {HTMLSelectElement} */ (
    el('select', { 'aria-label': 'Which conversations', change: () => void this.refresh() })
  );
  /** @type {string | undefined} */
  #chosen;
  #pages = 1;

  /** @param {(id: string) => void} onChosen */
  constructor(onChosen) {
    this.onChosen = onChosen;
    const views = {
      'status=open': 'Open',
      'unread=true': 'Unread',
      'status=snoozed': 'Snoozed',
      'tag=answer-overdue': 'Answer overdue',
      'status=closed': 'Closed',
      '': 'All',
    };
    for (const [value, label] of Object.entries(views)) this.#filter.append(el('option', { value }, label));
    fill(
      this.#pane,
      el('div.pane-head', {}, el('h2', {}, 'Conversations'), this.#badge, el('div.spacer'), this.#filter),
      this.#rows,
    );
  }

  async refresh() {
    const limit = Math.min(20 * this.#pages, 100);
    const [page, unread] = await Promise.all([
      get(`api/v1/conversations?limit=${limit}${this.#filter.value ? `&${this.#filter.value}` : ''}`),
      get('api/v1/stats/unread'),
    ]);
    this.#badge.hidden = unread.people === 0;
    fill(this.#badge, String(unread.people), el('span.unseen', {}, ' people with unread texts'));
    const focused = document.activeElement?.getAttribute('data-id');
    fill(this.#rows, ...page.items.map((/** @type {any} */ item) => el('li', {}, this.#row(item))), this.#footer(page));
    if (focused) this.#find(focused)?.focus();
  }

  /** @param {string} id */
  choose(id) {
    this.#chosen = id;
    for (const row of this.#rows.querySelectorAll('button[data-id]')) {
      if (row.getAttribute('data-id') === id) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    this.onChosen(id);
  }

  /** @param {any} conversation */
  #row(conversation) {
    const {
      id,
      unread,
      consent,
      status,
      lastMessageAt,
      lastMessageText = '',
      lastMessageDirection,
      senderId,
    } = conversation;
    return el(
      'button.row',
      {
        type: 'button',
        'data-id': id,
        'aria-current': id === this.#chosen ? 'true' : undefined,
        click: () => this.choose(id),
      },
      el('span.dot', unread > 0 ? { 'data-unread': true } : {}, unread > 0 && el('span.unseen', {}, 'Unread. ')),
      el('span.who', {}, titleOf(conversation)),
      el('time', { datetime: lastMessageAt }, when(lastMessageAt)),
      el('span.preview', {}, `${lastMessageDirection === 'outbound' ? 'Us: ' : ''}${lastMessageText}`),
      el(
        'span.marks',
        {},
        el('span.tag', {}, senderId),
        consent === 'revoked' && el('span.tag.stop', {}, 'STOP'),
        status !== 'open' && el('span.tag', {}, status),
        answerDue(conversation) &&
          el(conversation.answerOverdue ? 'span.tag.stop' : 'span.tag', {}, answerDue(conversation)),
      ),
    );
  }

  /** @param {{ items: unknown[], nextCursor?: string }} page */
  #footer(page) {
    if (page.items.length === 0)
      return el('li.empty', {}, 'Nobody has written here yet. Text from the phone on the right.');
    if (!page.nextCursor || page.items.length >= 100) return undefined;
    const more = () => {
      this.#pages += 1;
      void this.refresh();
    };
    return el('li', {}, el('button.quiet.more', { type: 'button', click: more }, 'More'));
  }

  /** Arrow keys walk the list. @param {KeyboardEvent} event */
  #step(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const rows = /** @type {HTMLElement[]} */ ([...this.#rows.querySelectorAll('button.row')]);
    const next = rows[rows.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** @param {string} id @returns {HTMLElement | null} */
  #find(id) {
    return this.#rows.querySelector(`button[data-id="${CSS.escape(id)}"]`);
  }
}
