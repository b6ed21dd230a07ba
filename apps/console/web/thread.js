// @ts-check
import { get, post } from './api.js';
import { doubtView, unsubscribeView } from './consent-box.js';
import { announce, byId, el, fill } from './dom.js';
import { saveDossier } from './dossier.js';
import { answerDue, silence, titleOf, when, words } from './format.js';
import { messageView } from './message.js';
import { ReplyBox } from './reply-box.js';

/** One conversation: who, how they stand, what was said, and a box to answer. */
export class Thread {
  #pane = byId('thread');
  #head = el('div.pane-head.thread-head');
  #log = el('ol.messages', { role: 'log', 'aria-label': 'Messages', tabindex: '0' });
  #reply = new ReplyBox((id, sent) => this.#sent(id, sent));
  #problem = el('p.problem', { role: 'alert', hidden: true });
  /** @type {string | undefined} */
  #id;
  #limit = 20;

  /** @param {() => Map<string, any>} senders settings by sender id */
  constructor(senders) {
    this.senders = senders;
    fill(this.#pane, el('p.empty', {}, 'Choose a conversation on the left.'));
  }

  /** @param {string} id */
  async open(id) {
    this.#id = id;
    this.#limit = 20;
    fill(this.#pane, this.#head, this.#problem, this.#log, this.#reply.element);
    await this.refresh();
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** @param {string} conversationId */
  shows(conversationId) {
    return this.#id === conversationId;
  }

  get contactId() {
    return this.#id?.split('.')[0];
  }

  async refresh() {
    const id = this.#id;
    if (id === undefined) return;
    const path = `api/v1/conversations/${id}`;
    const [conversation, messages] = await Promise.all([get(path), get(`${path}/messages?limit=${this.#limit}`)]);
    if (id !== this.#id) return;
    this.#show(conversation, messages);
    if (conversation.unread > 0 && document.hasFocus()) await this.#do('read');
  }

  /** @param {any} conversation @param {any} messages */
  #show(conversation, { items, nextCursor }) {
    const atEnd = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 60;
    const act = (/** @type {string} */ verb, /** @type {unknown} */ body) => void this.#do(verb, body);
    fill(this.#head, ...this.#facts(conversation), this.#actions(conversation, act), doubtView(conversation, act));
    const earlier = () => {
      this.#limit = Math.min(this.#limit + 20, 100);
      void this.refresh();
    };
    fill(
      this.#log,
      nextCursor &&
        this.#limit < 100 &&
        el('li.more', {}, el('button.quiet', { type: 'button', click: earlier }, 'Earlier messages')),
      ...[...items].reverse().map((message) => messageView(message, this.#corrections(conversation))),
    );
    if (atEnd) this.#log.scrollTop = this.#log.scrollHeight;
    this.#reply.allow(conversation.id, silence(conversation, this.senders().get(conversation.senderId)?.settings));
  }

  /** @param {any} conversation @returns {import('./intent-correction.js').Corrections} */
  #corrections({ brandId }) {
    return {
      intents: async () => {
        const { house, own } = await get(`api/v1/brands/${encodeURIComponent(brandId)}/intents`);
        return [...house, ...own.map((/** @type {any} */ { intent }) => intent)];
      },
      correct: (messageId, intent) => void this.#do(`messages/${messageId}/intent`, { intent }),
    };
  }

  /** @param {any} conversation */
  #facts(conversation) {
    const { phone, name, status, consent, ticket, snoozedUntil, assignee, tags, possibleRevocation } = conversation;
    const due = answerDue(conversation);
    return [
      el('h2', {}, titleOf(conversation)),
      name ? el('span.fine', {}, phone) : undefined,
      el('span.tag', { 'data-consent': consent }, `Consent: ${consent}`),
      el('span.tag', {}, status === 'snoozed' && snoozedUntil ? `Snoozed until ${when(snoozedUntil)}` : words(status)),
      ticket && el('span.tag', {}, `Ticket ${ticket.status}`),
      assignee && el('span.tag', {}, `Assigned to ${assignee}`),
      ...tags.map((/** @type {string} */ tag) => el('span.tag.own', {}, tag)),
      due && el(conversation.answerOverdue ? 'span.tag.stop' : 'span.tag', {}, due),
      possibleRevocation && el('span.tag.stop', {}, 'May have asked for silence'),
    ];
  }

  /** @param {any} conversation @param {import('./consent-box.js').Act} act */
  #actions({ status, consent, blocked }, act) {
    const button = (/** @type {string} */ label, /** @type {() => void} */ click) =>
      el('button.quiet', { type: 'button', click }, label);
    const tomorrow = () => new Date(Date.now() + 24 * 3_600_000).toISOString();
    return el(
      'div.actions',
      {},
      button('Mark unread', () => void this.#do('unread')),
      status === 'open' ? button('Snooze a day', () => void this.#do('snooze', { until: tomorrow() })) : undefined,
      status === 'open' || status === 'snoozed'
        ? button('Close', () => void this.#do('close'))
        : button('Reopen', () => void this.#do('reopen')),
      button(blocked ? 'Unblock' : 'Block', () => void this.#do(blocked ? 'unblock' : 'block')),
      button('Consent & dossier', () => void this.#dossier()),
      consent !== 'revoked' && unsubscribeView(act),
    );
  }

  async #dossier() {
    const contactId = this.contactId;
    if (contactId === undefined) return;
    try {
      await saveDossier(contactId);
      this.#problem.hidden = true;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {string} verb @param {unknown} [body] */
  async #do(verb, body) {
    try {
      await post(`api/v1/conversations/${this.#id}/${verb}`, body);
      this.#problem.hidden = true;
      if (verb !== 'read' && verb !== 'unread') await this.refresh();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {string} id @param {Promise<unknown>} sent */
  async #sent(id, sent) {
    try {
      await sent;
      this.#problem.hidden = true;
      announce('Reply handed in.');
      if (id === this.#id) await this.refresh();
      this.#log.scrollTop = this.#log.scrollHeight;
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    fill(this.#problem, error instanceof Error ? error.message : 'Something went wrong.');
    this.#problem.hidden = false;
  }
}
