// @ts-check
import { byId, el, fill } from './dom.js';

/** Shows what runs, asked for every few seconds while somebody looks. */
export function watchHealth() {
  const look = async () => {
    if (!document.hidden) await show();
    setTimeout(look, 5_000);
  };
  void look();
}

async function show() {
  const pane = byId('health');
  try {
    const response = await fetch('healthz/ready');
    const report = await response.json();
    fill(
      pane,
      el('span.pill', { 'data-ok': String(response.ok) }, response.ok ? 'Ready' : 'Not ready'),
      ...partsOf(report).map(partView),
    );
  } catch {
    fill(pane, el('span.pill', { 'data-ok': 'false' }, 'The server does not answer'));
  }
}

/**
 * One part for each service, which is as well as the worst of its checks (`csr-connector`, `csr-connector.timers`).
 * @param {any} report
 * @returns {[string, { ok: boolean, hint: string }][]}
 */
function partsOf(report) {
  const parts = new Map();
  for (const [name, { ok, detail = {} }] of Object.entries(/** @type {Record<string, any>} */ (report.checks ?? {}))) {
    const service = name.split('.')[0];
    const { ok: sofar, hint } = parts.get(service) ?? { ok: true, hint: '' };
    const figures = Object.entries(detail).map(([key, value]) => `${key} ${value}`);
    parts.set(service, {
      ok: sofar && ok,
      hint: `${hint}${name}: ${figures.join(', ') || (ok ? 'well' : 'not well')}\n`,
    });
  }
  return [...parts];
}

/** @param {[string, { ok: boolean, hint: string }]} part */
function partView([name, { ok, hint }]) {
  return el(
    'span.part',
    { 'data-ok': String(ok), title: hint.trim() },
    name,
    el('span.unseen', {}, ok ? ' is well' : ' is not well'),
  );
}
