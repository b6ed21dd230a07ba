// @ts-check

/** @param {string} instant @returns {string} `14:05` today, otherwise with the day */
export function when(instant) {
  const date = new Date(instant);
  const sameDay = date.toDateString() === new Date().toDateString();
  return date.toLocaleString([], sameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
}

/** @param {any} conversation */
export function titleOf(conversation) {
  return conversation.name || conversation.phone || 'Unknown number';
}

/**
 * By when somebody has to answer, on the clock of this browser, or undefined where nobody has to.
 * @param {any} conversation
 */
export function answerDue({ answerDueAt, answerOverdue }) {
  if (!answerDueAt) return undefined;
  return answerOverdue ? `Answer overdue since ${when(answerDueAt)}` : `Answer due ${when(answerDueAt)}`;
}

const routes = { agent: 'To an agent', clarify: 'Asked to clarify', keyword: 'Keyword', none: 'No action' };

/**
 * What the router made of a text.
 * @param {any} message
 */
export function verdictOf({ route, keyword, intent, confidence, language, because, topIntents = [] }) {
  if (!route) return '';
  const what = keyword
    ? `${routes.keyword} ${String(keyword).toUpperCase()}`
    : (routes[/** @type {keyof typeof routes} */ (route)] ?? route);
  const sure = confidence === undefined ? '' : `${Math.round(confidence * 100)} %`;
  const perhaps = topIntents.map((/** @type {any} */ each) => words(each.intent)).join(', ');
  const matter = intent === 'other' && perhaps !== '' ? `other, perhaps ${perhaps}` : intent && words(intent);
  return [what, because && words(because), !keyword && matter, sure, language].filter(Boolean).join(' · ');
}

/** @param {string} code `order-status` → `order status` */
export function words(code) {
  return code.replaceAll(/[-_]/g, ' ');
}

/**
 * Why nothing may be written to this person, or undefined where something may.
 * @param {any} conversation
 * @param {any} [settings] of the sender code
 */
export function silence(conversation, settings) {
  if (conversation.blocked) return 'This number is blocked. Unblock it to write again.';
  if (conversation.consent === 'revoked')
    return 'The customer asked for silence (STOP). Nothing can be sent until they text START.';
  if (settings?.replies.to === 'subscribers' && conversation.consent !== 'granted') {
    return 'This sender code answers only those who agreed to be texted.';
  }
  return undefined;
}
