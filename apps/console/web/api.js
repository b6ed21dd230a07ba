// @ts-check
import { session } from './session.js';

/** A request that was refused; `code` is the stable one of the problem document. */
export class Refused extends Error {
  /** @param {number} status @param {string} code @param {string} detail */
  constructor(status, code, detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** @param {Record<string, string>} [more] @returns {Record<string, string>} */
export function bearer(more = {}) {
  const { token = '', agent = '' } = session() ?? {};
  return { authorization: `Bearer ${token}`, ...(agent ? { 'parley-agent': agent } : {}), ...more };
}

/** @param {string} path @returns {Promise<any>} */
export function get(path) {
  return call(path, { headers: bearer() });
}

/** @param {string} path @param {unknown} [body] @param {Record<string, string>} [headers] @returns {Promise<any>} */
export function post(path, body = {}, headers = {}) {
  return call(path, {
    method: 'POST',
    headers: bearer({ 'content-type': 'application/json', ...headers }),
    body: JSON.stringify(body),
  });
}

/** @param {string} path @param {RequestInit} request */
async function call(path, request) {
  const response = await fetch(path, request);
  if (!response.ok) throw await refusal(response);
  return response.status === 204 ? undefined : response.json();
}

/** @param {Response} response @returns {Promise<Refused>} */
export async function refusal(response) {
  const problem = await response.json().catch(() => ({}));
  const fields = (problem.errors ?? [])
    .map((/** @type {any} */ { field, problem }) => `${field}: ${problem}`)
    .join('; ');
  const detail = fields || problem.detail || `The server answered ${response.status}.`;
  return new Refused(response.status, problem.code ?? 'unknown', detail);
}
