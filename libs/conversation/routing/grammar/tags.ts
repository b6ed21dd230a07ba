import { remembered } from '../remembered.js';
import { wordsOf } from './words.js';

/**
 * What a word does in a sentence about texting. A clause becomes a string of these letters, and a few patterns over them
 * say in one way what each language says in hundreds.
 *
 * | tag | what the word is | such as |
 * |---|---|---|
 * | H | a verb of ending | stop, cease, arrêtez, dejen de |
 * | h | one that more often ends other things | cancel, end, suspend, annuler |
 * | D | a verb of switching off | turn off, disable, désactiver |
 * | X | a verb of removing | remove, delete, enlevez, borrar |
 * | x | a verb that removes only with off or out (F) | take, get, pull |
 * | F | off, out | off, out of |
 * | V | a verb of withdrawing | revoke, withdraw, retire |
 * | C | consent | consent, permission, autorización |
 * | o | a verb of objecting | oppose, object |
 * | S | to write to somebody | text, contact, écrire, molestar |
 * | s | to send something | send, envoyez, mandar |
 * | R | to get something | get, receive, hear from |
 * | r | the same where its mood tells a wish | recevoir, recibir, lleguen |
 * | M | texts | texts, messages, sms, promos |
 * | O | what texts hold | coupons, offers, deals |
 * | L | where numbers are kept | list, database, fichier |
 * | I | me, my number | me, us, my phone, mi número |
 * | d | what is known of me | my data, mes coordonnées |
 * | P | points at something | this, these, them, ça |
 * | Y | your | your, vos, sus |
 * | N | a negation | don't, never, pas, no |
 * | n | one that states, and asks for nothing | can't, didn't, doesn't |
 * | f | makes a condition | if, unless, si |
 * | J | no longer | no longer, ne … plus |
 * | G | none from now on | no more, plus de, ni un |
 * | A | more, again, any | anymore, further, jamais, más |
 * | W | to want | want, need, souhaite, quiero |
 * | E | enough | tired of, enough with, marre, harto |
 * | U | the way out by name | opt out, unsubscribe, désabonnement, baja |
 * | e | is at its end | over, finished, terminada |
 * | l | a verb of losing | lose, forget, oubliez |
 * | z | to use | use, utiliser |
 * | T | what will happen otherwise | lawyer, FCC, plainte, block you |
 * | K | another way to reach somebody | call, e-mail, catalog, courriel |
 * | Z | another thing that ends | order, appointment, commande, cita |
 * | B | only for a time, or only then | at work, until, tonight |
 * | Q | asks or reports | does, says, pourquoi |
 * | u | any other word | |
 */
export type Tag =
  | 'H'
  | 'h'
  | 'd'
  | 'D'
  | 'X'
  | 'x'
  | 'F'
  | 'V'
  | 'C'
  | 'o'
  | 'S'
  | 's'
  | 'R'
  | 'r'
  | 'M'
  | 'O'
  | 'L'
  | 'I'
  | 'P'
  | 'Y'
  | 'N'
  | 'J'
  | 'G'
  | 'A'
  | 'W'
  | 'E'
  | 'U'
  | 'l'
  | 'z'
  | 'T'
  | 'K'
  | 'Z'
  | 'B'
  | 'Q'
  | 'n'
  | 'f'
  | 'e';

/**
 * The words of one language by tag, separated by commas; `text*` stands for every word that begins so.
 * `silent` words count for nothing: articles, courtesies, oaths.
 */
export type Vocabulary = Readonly<Record<Tag | 'silent', string>>;

interface Entry {
  readonly tag: Tag | undefined;
}

export interface Tagger {
  /** One letter for each word or group of words that is not silent. */
  tagsOf(clause: string): string;
  /** Every whole word, for who looks what a misspelt one was meant to be. */
  readonly words: ReadonlySet<string>;
}

const longestGroup = 4;

export function taggerOf(vocabulary: Vocabulary): Tagger {
  const exact = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  for (const [name, list] of Object.entries(vocabulary)) {
    const entry = { tag: name === 'silent' ? undefined : (name as Tag) };
    for (const words of list
      .split(',')
      .map((each) => each.trim().replace(/\s+/g, ' '))
      .filter(Boolean)) {
      if (words.endsWith('*')) stems.set(words.slice(0, -1), entry);
      else if (!exact.has(words)) exact.set(words, entry);
    }
  }
  const lengths = [...stems.keys()].map((stem) => stem.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const stemOf = (word: string): Entry | undefined => {
    for (let length = Math.min(word.length, longest); length >= shortest; length -= 1) {
      const entry = stems.get(word.slice(0, length));
      if (entry) return entry;
    }
    return undefined;
  };
  /** First words of groups: where a word begins none, no group is looked for. */
  const leads = new Set([...exact.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ')[0]!));

  const knownOf = remembered(20_000, (word) => ({
    entry: exact.get(word) ?? stemOf(word),
    leads: leads.has(word),
    isNumber: /^\d{3,}$/.test(word),
  }));

  // A clause is asked about twice: by the patterns, and by what counts its letters.
  const tagsOf = remembered(
    100,
    (clause) => {
      const words = wordsOf(clause);
      let afterNumber = false;
      let tags = '';
      for (let at = 0; at < words.length;) {
        const known = knownOf(words[at]!);
        let length = known.leads ? Math.min(longestGroup, words.length - at) : 1;
        let entry: Entry | undefined;
        for (; length > 1 && !entry; length -= entry ? 0 : 1) entry = exact.get(words.slice(at, at + length).join(' '));
        entry ??= known.entry;
        // A number stands for whoever has it; its groups are one.
        if (!entry && known.isNumber) tags += afterNumber ? '' : 'I';
        else tags += entry ? (entry.tag ?? '') : 'u';
        at += length;
        afterNumber = length === 1 ? known.isNumber : knownOf(words[at - 1]!).isNumber;
      }
      return tags;
    },
    200,
  );
  return { words: new Set([...exact.keys()].flatMap((words) => words.split(' '))), tagsOf };
}
