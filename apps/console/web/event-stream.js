// @ts-check
import { bearer, refusal } from './api.js';

/**
 * @typedef {object} StreamEvent
 * @property {string} type
 * @property {string} data
 */

/**
 * Reads server-sent events out of chunks of text, wherever the chunks were cut.
 * `EventSource` would do, were it not that it cannot send a token.
 */
export class EventParser {
  /** Where to go on after a break. @type {string | undefined} */
  lastEventId;
  #rest = '';
  #type = '';
  /** @type {string[]} */
  #data = [];

  /** @param {string} chunk @returns {StreamEvent[]} the events that are complete by now */
  push(chunk) {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.#line(line.endsWith('\r') ? line.slice(0, -1) : line));
  }

  /** @param {string} line @returns {StreamEvent[]} */
  #line(line) {
    if (line === '') return this.#dispatch();
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') this.#type = value;
    if (field === 'data') this.#data.push(value);
    if (field === 'id') this.lastEventId = value;
    return [];
  }

  #dispatch() {
    const event = { type: this.#type || 'message', data: this.#data.join('\n') };
    const complete = this.#data.length > 0;
    this.#type = '';
    this.#data = [];
    return complete ? [event] : [];
  }
}

/**
 * Follows the log for as long as `signal` lasts, coming back after every break where it left off.
 * @param {{ onFact: (fact: any) => void, onState: (live: boolean) => void, onRefused: (error: Error) => void, signal: AbortSignal }} listener
 */
export async function follow({ onFact, onState, onRefused, signal }) {
  const parser = new EventParser();
  let wait = 500;
  while (!signal.aborted) {
    try {
      const headers = bearer(parser.lastEventId === undefined ? {} : { 'last-event-id': parser.lastEventId });
      const response = await fetch('api/v1/stream', { headers, signal });
      if (response.status === 401 || response.status === 403) return onRefused(await refusal(response));
      if (response.status === 400) parser.lastEventId = undefined;
      if (!response.ok || !response.body) throw await refusal(response);
      onState(true);
      wait = 500;
      for await (const chunk of textOf(response.body)) {
        for (const event of parser.push(chunk)) onFact(JSON.parse(event.data));
      }
    } catch {
      // The server went away, or the network did: both come back.
    }
    onState(false);
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, 10_000);
  }
}

/** @param {ReadableStream<Uint8Array<ArrayBuffer>>} body @returns {AsyncGenerator<string>} */
async function* textOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
