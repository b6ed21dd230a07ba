// @ts-check
import { afterPause } from './after-pause.js';
import { post } from './api.js';
import { el, fill } from './dom.js';
import { checkView, costWords, markedText } from './reply-check.js';

const limit = 1600;
/** Milliseconds without a key before a text is checked. */
const typingPause = 400;
const hint = 'Enter sends, Shift+Enter breaks the line. Every reply is checked before it goes out.';

/**
 * Where an agent answers. What they write is checked while they pause, by the code that will judge it: the box is shut
 * where no words would help, and Send where these words do not.
 */
export class ReplyBox {
  #text = /** @type {HTMLTextAreaElement} */ (
    el('textarea', {
      id: 'reply',
      rows: '2',
      maxlength: String(limit),
      'aria-describedby': 'reply-reason reply-check',
      input: () => this.#typed(),
      scroll: () => this.#alignMarks(),
      keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
    })
  );
  #marks = el('div.marks', { 'aria-hidden': 'true' });
  #button = /** @type {HTMLButtonElement} */ (el('button.primary', { type: 'submit', disabled: true }, 'Send'));
  #reason = el('p.reason', { id: 'reply-reason' });
  #cost = el('p.reason.cost');
  #verdict = el('div.check', { id: 'reply-check', role: 'status' });
  #id = '';
  #open = false;
  /** What the conversation says by itself, until the check has answered. @type {string | undefined} */
  #silence;
  /** The last answer, and the text it is about. @type {{ text: string, check: any } | undefined} */
  #checked;
  /** Counts the questions: an answer that was overtaken is none. */
  #asked = 0;
  #check = afterPause(() => void this.#askNow(), typingPause);
  /** One key for one wish: a second try after a lost answer asks for nothing twice. */
  #wish = { id: '', text: '', key: '' };

  /** @param {(id: string, sent: Promise<unknown>) => Promise<void>} onSent */
  constructor(onSent) {
    this.onSent = onSent;
    this.element = el(
      'form.reply',
      { submit: (/** @type {Event} */ event) => this.#submit(event) },
      el('label.unseen', { for: 'reply' }, 'Reply'),
      el('div.written', {}, this.#marks, this.#text),
      this.#button,
      this.#verdict,
      this.#cost,
      this.#reason,
    );
  }

  /**
   * Called whenever the conversation was shown anew: whatever happened may have changed what may be written.
   * @param {string} id
   * @param {string | undefined} silence why nothing may be written, as far as the conversation itself tells
   */
  allow(id, silence) {
    if (id !== this.#id) {
      this.#text.value = '';
      this.#checked = undefined;
    }
    this.#id = id;
    this.#silence = silence;
    this.#show();
    this.#check.now();
  }

  #typed() {
    this.#show();
    this.#check.ask();
  }

  async #askNow() {
    const asked = (this.#asked += 1);
    const [id, text] = [this.#id, this.#text.value];
    const check = await post('api/v1/replies/check', { conversationId: id, text }).catch(() => undefined);
    if (asked !== this.#asked || id !== this.#id) return;
    // Who may not ask, or cannot just now, is told by the conversation, and by the verdict itself.
    this.#checked = check && { text, check };
    this.#show();
  }

  #show() {
    const { text: about = '', check } = this.#checked ?? {};
    const text = this.#text.value;
    const silence = check
      ? check.whateverIsWritten
        ? (this.#silence ?? check.reasons.join(' '))
        : undefined
      : this.#silence;
    const isCurrent = check !== undefined && about === text;
    this.#open = silence === undefined;
    this.#text.disabled = !this.#open;
    this.#text.placeholder = this.#open ? 'Write a reply' : '';
    fill(this.#reason, silence ?? hint);
    this.#reason.classList.toggle('shut', !this.#open);
    const shown = isCurrent && this.#open && text.trim() !== '';
    fill(this.#verdict, ...(shown ? checkView(check, text) : held(check, this.#open, text)));
    fill(this.#marks, ...(shown ? markedText(text, check.lints) : []));
    fill(this.#cost, check && this.#open ? costWords(check) : '');
    this.#button.disabled = !this.#open || text.trim() === '' || (isCurrent && check.verdict === 'reject');
    this.#alignMarks();
  }

  #alignMarks() {
    this.#marks.scrollTop = this.#text.scrollTop;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!this.#button.disabled) /** @type {HTMLFormElement} */ (this.element).requestSubmit();
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const text = this.#text.value;
    this.#button.disabled = true;
    this.#check.cancel();
    if (this.#wish.text !== text || this.#wish.id !== this.#id)
      this.#wish = { id: this.#id, text, key: crypto.randomUUID() };
    const sent = post(`api/v1/conversations/${this.#id}/replies`, { text }, { 'idempotency-key': this.#wish.key });
    this.onSent(this.#id, sent).then(
      () => {
        this.#wish = { id: '', text: '', key: '' };
        if (this.#text.value === text) this.#text.value = '';
        this.#checked = undefined;
        this.#show();
        this.#check.now();
        this.#text.focus();
      },
      () => this.#show(),
    );
  }
}

/** Before a word is written: that whatever is written waits. @param {any} check @param {boolean} open @param {string} text */
function held(check, open, text) {
  return check?.holdUntil && open && text.trim() === '' ? checkView(check, '') : [];
}
