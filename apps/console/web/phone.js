// @ts-check
import { get, post } from './api.js';
import { byId, el, fill } from './dom.js';
import { when } from './format.js';

/** A customer’s phone: types texts to a sender code of the simulator and shows what comes back. */
export class Phone {
  #pane = byId('phone');
  #number = /** @type {HTMLInputElement} */ (
    el('input', {
      id: 'phone-number',
      type: 'tel',
      value: '+14155550123',
      autocomplete: 'off',
      change: () => void this.refresh(),
    })
  );
  #sender = /** @type {HTMLSelectElement} */ (el('select', { id: 'phone-sender', change: () => void this.refresh() }));
  #screen = el('ol.screen', { role: 'log', 'aria-label': 'Messages on the phone', tabindex: '0' });
  #text = /** @type {HTMLInputElement} */ (
    el('input', {
      id: 'phone-text',
      autocomplete: 'off',
      maxlength: '1600',
      placeholder: 'Where is my order?',
      required: true,
    })
  );
  #problem = el('p.problem', { role: 'alert', hidden: true });

  /** @param {any[]} senders */
  constructor(senders) {
    const simulated = senders.filter(({ carrier }) => carrier === 'loopback');
    for (const { code, brand } of simulated)
      this.#sender.append(el('option', { value: code }, `${code} · ${brand.name}`));
    const head = el('div.pane-head', {}, el('h2', {}, 'Phone simulator'));
    if (simulated.length === 0) {
      fill(
        this.#pane,
        head,
        el('p.empty', {}, 'No sender code uses the carrier `loopback`, so there is no phone to play with.'),
      );
      return;
    }
    fill(
      this.#pane,
      head,
      el(
        'div.dial',
        {},
        el('label', { for: 'phone-number' }, 'Phone'),
        this.#number,
        el('label', { for: 'phone-sender' }, 'Texts'),
        this.#sender,
      ),
      this.#screen,
      this.#problem,
      el(
        'form.type',
        { submit: (/** @type {Event} */ event) => void this.#send(event) },
        el('label.unseen', { for: 'phone-text' }, 'Text from the phone'),
        this.#text,
        el('button.primary', { type: 'submit' }, 'Text'),
      ),
      el('p.fine', {}, 'Try: STOP, HELP, START, AGENT, or something vague.'),
    );
  }

  async refresh() {
    if (!this.#sender.value) return;
    try {
      const { items } = await get(`simulator/phones/${encodeURIComponent(this.#number.value)}/messages`);
      const here = items.filter((/** @type {any} */ { code }) => code === this.#sender.value);
      const grown = this.#screen.childElementCount !== here.length;
      fill(this.#screen, ...here.map(screenMessage));
      if (grown) this.#screen.scrollTop = this.#screen.scrollHeight;
      this.#problem.hidden = true;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {Event} event */
  async #send(event) {
    event.preventDefault();
    const text = this.#text.value;
    try {
      await post('simulator/texts', { from: this.#number.value, to: this.#sender.value, text });
      if (this.#text.value === text) this.#text.value = '';
      await this.refresh();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    fill(this.#problem, error instanceof Error ? error.message : 'The simulator does not answer.');
    this.#problem.hidden = false;
  }
}

/** What its owner typed stands on the right, as on any phone. @param {any} message */
function screenMessage({ direction, text, at, media }) {
  return el(
    `li.message.${direction}`,
    {},
    el('p.bubble', {}, text),
    media.length > 0 && el('p.fine', {}, `${media.length} attached`),
    el('p.fine', {}, el('time', { datetime: at }, when(at))),
  );
}
