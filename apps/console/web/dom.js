// @ts-check

/**
 * Makes an element. Children that are strings become text nodes: nothing a customer writes is ever read as markup.
 * @param {string} tag `div`, or with classes: `div.bubble.inbound`
 * @param {Record<string, unknown>} [attributes] functions are listeners, `false` and undefined leave the attribute out
 * @param {...(Node | string | undefined | false)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(/** @type {string} */ (name));
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, /** @type {EventListener} */ (value));
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== undefined) element.setAttribute(key, String(value));
  }
  fill(element, ...children);
  return element;
}

/**
 * Replaces what an element holds.
 * @param {Element} element
 * @param {...(Node | string | undefined | null | false)} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...children.filter((child) => child !== undefined && child !== null && child !== false));
}

/**
 * An element of the page that must be there.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
}

/**
 * Says something to whoever listens to the page instead of looking at it.
 * @param {string} text
 */
export function announce(text) {
  byId('announcer').textContent = text;
}
