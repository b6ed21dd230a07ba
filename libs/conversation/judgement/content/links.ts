import type { Legible, Spot } from './legible.js';

export interface Link extends Spot {
  /** Lower case, without `www.`. */
  readonly host: string;
  /** What follows the host: path, query and fragment, as legible text; empty where nothing does. */
  readonly rest: string;
  /** `https://` or `http://` stands before it. */
  readonly scheme: boolean;
}

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const address = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._-])(h(?:tt|xx)ps?://)?((?:${label}\.)+[a-z]{2,18})(?::\d+)?((?:[/?#][^\s<>"]*)?)(?![\p{L}\p{N}@])`,
  'gu',
);
/** A dot that was written to be read by people alone: bit[.]ly/x, bit (dot) ly/x, bit . ly/x. */
const disguisedAddress = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._-])(${label})\s?(?:[[({]\s?(?:\.|dot|point|punto)\s?[\])}]|\s(?:dot|point|punto)\s|\s\.\s?)\s?([a-z]{2,10})\s?/\s?(\S+)`,
  'gu',
);
const closing = /[.,;:!?)\]}'"»…]+$/u;

/** Links of a text in order, with and without a scheme. Mail addresses are none. */
export function linksOf(legible: Legible): Link[] {
  const { text } = legible;
  const links: Link[] = [];
  if (/[a-z0-9]\.[a-z]{2}/.test(text))
    for (const match of text.matchAll(address)) {
      const [whole, scheme = '', host = '', tail = ''] = match;
      const rest = tail.replace(closing, '');
      const to = match.index + whole.length - (tail.length - rest.length);
      links.push({ ...legible.spot(match.index, to), host: bare(host), rest, scheme: scheme !== '' });
    }
  if (!text.includes('/') || !/[[({\s](?:\.|dot|point|punto)/.test(text)) return links;
  for (const { 0: whole, 1: name, 2: top, 3: rest, index } of text.matchAll(disguisedAddress)) {
    links.push({
      ...legible.spot(index, index + whole.length),
      host: `${name}.${top}`,
      rest: `/${rest}`,
      scheme: false,
    });
  }
  return links.sort((one, other) => one.from - other.from);
}

/** Whether a host is the domain or lies under it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

const bare = (host: string) => host.replace(/^www\./, '');
