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

/** @param {any} report @returns {[string, any][]} */
function partsOf(report) {
  return Object.entries(report.checks ?? {});
}

/** @param {[string, any]} part */
function partView([name, { ok, detail = {} }]) {
  const hint = Object.entries(detail)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
  return el(
    'span.part',
    { 'data-ok': String(ok), title: hint || undefined },
    name,
    el('span.unseen', {}, ok ? ' is well' : ' is not well'),
  );
}
