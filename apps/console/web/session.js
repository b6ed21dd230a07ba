// @ts-check

/** The token lives as long as the tab: closing it signs out. */
const keys = { token: 'parley.token', agent: 'parley.agent' };

/** @returns {{ token: string, agent: string } | undefined} */
export function session() {
  const token = sessionStorage.getItem(keys.token);
  return token ? { token, agent: sessionStorage.getItem(keys.agent) ?? '' } : undefined;
}

/** @param {string} token @param {string} agent */
export function remember(token, agent) {
  sessionStorage.setItem(keys.token, token);
  sessionStorage.setItem(keys.agent, agent);
}

export function forget() {
  for (const key of Object.values(keys)) sessionStorage.removeItem(key);
}
