import { legible, type Spot } from './legible.js';
import type { ContentPolicy, Lint, LintFound, Reading, TextToLint } from './lint.js';
import { isUnder, linksOf } from './links.js';
import { alcohol } from './lists/alcohol.js';
import { cannabis } from './lists/cannabis.js';
import { firearms } from './lists/firearms.js';
import { hate } from './lists/hate.js';
import { sex } from './lists/sex.js';
import { selling } from './lists/selling.js';
import { shorteners } from './lists/shorteners.js';
import { tobacco } from './lists/tobacco.js';
import { marketingInAcknowledgement } from './pure-acknowledgement.js';
import { promotionIn } from './promotional.js';
import { identifiesSender, namesBrand, nameWords, saysHowToStop, saysRatesApply } from './wording.js';
import { finderOf, type WordList } from './word-list.js';
import { wordsOf } from './words.js';

const version = '2026-11-21';
const find = finderOf([sex, hate, alcohol, firearms, tobacco, cannabis, selling]);
const missing = (reason: string): LintFound => ({ reason, spots: [] });
const at = (reason: string, spots: readonly Spot[]) => (spots.length === 0 ? undefined : { reason, spots });

/** What a text speaks of that wants an age, or that carriers do not move at all (CTIA-SHAFT). */
const about = (id: string, what: string, list: WordList): Lint => ({
  id,
  changed: list.id,
  find: ({ mentions }) => at(`it speaks of ${what}`, mentions.get(list) ?? []),
});

/** Only what nobody asked for has to say how it ends, and who stands behind it by address (CASL, PECR, CPCE). */
const marketingOnly =
  (find: Lint['find']): Lint['find'] =>
  (reading) =>
    reading.category === 'marketing' ? find(reading) : undefined;

/** Every question asked of every text, in the order in which they are told. */
export const lints: readonly Lint[] = [
  {
    id: 'brand-name-missing',
    changed: version,
    find: (reading) =>
      namesBrand(reading, reading.policy.brandName) ? undefined : missing('the brand’s name is missing'),
  },
  {
    id: 'rates-missing',
    changed: version,
    find: ({ text, policy }) =>
      policy.country !== 'CA' || saysRatesApply(text)
        ? undefined
        : missing('the wording that rates may apply is missing'),
  },
  {
    id: 'public-shortener',
    changed: shorteners.id,
    find: ({ links, policy }) =>
      at(
        'a link goes through a public shortener, which carriers block',
        links
          .filter(({ scheme, rest }) => scheme || rest.length > 1)
          .filter(({ host }) => isShortened(host, policy.shortDomains))
          .map(({ from, to }) => ({ from, to })),
      ),
  },
  {
    id: 'promotional',
    changed: version,
    find: ({ promotion }) => at('it advertises', promotion.certain),
  },
  {
    id: 'perhaps-promotional',
    changed: version,
    find: ({ promotion }) => at('it speaks of an offer', promotion.possible),
  },
  { id: 'marketing-in-acknowledgement', changed: version, find: marketingInAcknowledgement },
  {
    id: 'way-out-missing',
    changed: version,
    find: marketingOnly(({ legible }) =>
      saysHowToStop(legible) ? undefined : missing('it does not say how to stop these texts (“Reply STOP to end”)'),
    ),
  },
  {
    id: 'identification-missing',
    changed: version,
    find: marketingOnly((reading) =>
      identifiesSender(reading, reading.policy.identification) === undefined
        ? missing('neither the sender’s mailing address is in it nor a link to it')
        : undefined,
    ),
  },
  {
    id: 'identification-unsure',
    changed: version,
    find: marketingOnly((reading) =>
      identifiesSender(reading, reading.policy.identification) === 'link'
        ? missing('a link is in it, and nobody can tell whether it leads to the sender’s mailing address')
        : undefined,
    ),
  },
  {
    id: 'identity-hidden',
    changed: version,
    find: marketingOnly((reading) =>
      namesBrand(reading, reading.policy.brandName) || codeNamesBrand(reading.policy)
        ? undefined
        : missing('it does not say who writes'),
    ),
  },
  about('about-sex', 'sex', sex),
  about('about-hate', 'people with hate', hate),
  about('about-alcohol', 'alcohol', alcohol),
  about('about-firearms', 'firearms', firearms),
  about('about-tobacco', 'tobacco or vaping', tobacco),
  about('about-cannabis', 'cannabis', cannabis),
];

export const lintIds: readonly string[] = lints.map(({ id }) => id);

export interface Linted extends LintFound {
  readonly lint: string;
}

/** What the lints find in a text. Pure: the same text and policy have the same findings. */
export function lintsIn(text: TextToLint, policy: ContentPolicy): Linted[] {
  const read = legible(text.text);
  const words = wordsOf(read);
  const links = linksOf(read);
  const mentions = find(words, read);
  const promotion = promotionIn(read, links, mentions.get(selling), policy.shopDomains);
  const reading: Reading = { ...text, legible: read, words, links, mentions, promotion, policy };
  return lints.flatMap(({ id, find }) => {
    const found = find(reading);
    return found ? [{ lint: id, ...found }] : [];
  });
}

function isShortened(host: string, own: readonly string[] = []): boolean {
  if (own.some((domain) => isUnder(host, domain))) return false;
  const labels = host.split('.');
  return shorteners.domains.has(host) || shorteners.domains.has(labels.slice(-2).join('.'));
}

function codeNamesBrand({ senderCode, brandName }: ContentPolicy): boolean {
  if (senderCode === undefined || !/\p{L}/u.test(senderCode)) return false;
  const [code, brand] = [senderCode, brandName].map((name) => nameWords(name).join(''));
  return code !== '' && brand!.startsWith(code!.slice(0, 4));
}
