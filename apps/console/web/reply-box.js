// @ts-check
import { post } from './api.js';
import { el, fill } from './dom.js';

const limit = 1600;

/** Where an agent answers. Shut where nothing may be written, with the reason in its place. */
export class ReplyBox {
  #text = /** @type {HTMLTextAreaElement} */ (
    el('textarea', {
      id: 'reply',
      rows: '2',
      maxlength: String(limit),
      'aria-describedby': 'reply-reason',
      input: () => this.#changed(),
      keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
    })
  );
  #button = /** @type {HTMLButtonElement} */ (el('button.primary', { type: 'submit', disabled: true }, 'Send'));
  #reason = el('p.reason', { id: 'reply-reason' });
  #id = '';
  #open = false;
  /** One key for one wish: a second try after a lost answer asks for nothing twice. */
  #wish = { id: '', text: '', key: '' };

  /** @param {(id: string, sent: Promise<unknown>) => Promise<void>} onSent */
  constructor(onSent) {
    this.onSent = onSent;
    this.element = el(
      'form.reply',
      { submit: (/** @type {Event} */ event) => this.#submit(event) },
      el('label.unseen', { for: 'reply' }, 'Reply'),
      this.#text,
      this.#button,
      this.#reason,
    );
  }

  /** @param {string} id @param {string | undefined} silence why nothing may be written */
  allow(id, silence) {
    if (id !== this.#id) this.#text.value = '';
    this.#id = id;
    this.#open = silence === undefined;
    this.#text.disabled = !this.#open;
    this.#text.placeholder = this.#open ? 'Write a reply' : '';
    fill(
      this.#reason,
      silence ?? 'Enter sends, Shift+Enter breaks the line. Every reply is checked before it goes out.',
    );
    this.#reason.classList.toggle('shut', !this.#open);
    this.#changed();
  }

  #changed() {
    this.#button.disabled = !this.#open || this.#text.value.trim() === '';
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
    if (this.#wish.text !== text || this.#wish.id !== this.#id)
      this.#wish = { id: this.#id, text, key: crypto.randomUUID() };
    const sent = post(`api/v1/conversations/${this.#id}/replies`, { text }, { 'idempotency-key': this.#wish.key });
    this.onSent(this.#id, sent).then(
      () => {
        this.#wish = { id: '', text: '', key: '' };
        if (this.#text.value === text) this.#text.value = '';
        this.#changed();
        this.#text.focus();
      },
      () => this.#changed(),
    );
  }
}
