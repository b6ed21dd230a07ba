import { foldLookalikes } from './lookalikes.js';

/** A text as it is read: what stands there, and how it is compared. */
export interface Respelled {
  /** Without invisible characters, compatibility forms resolved; case and accents as written. */
  readonly visible: string;
  /**
   * Lower case without accents, look-alike letters as Latin ones, contractions closed (don’t → dont), elisions opened
   * (m’envoyer → m envoyer), links and addresses as `link`, s.t.o.p as one word, a letter that stood three
   * times or more as one. Marks and emoji stay.
   */
  readonly spelled: string;
}

/** Longest reading, in UTF-16 units: ten concatenated segments. Of longer texts the beginning and the end are read. */
const head = 1500;
const tail = 500;

const invisible = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const marks = /\p{M}/gu;
/** Of an address at most 64 characters stand before the @ (RFC 5321, 4.5.3.1.1). */
const linkOrAddress = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]{1,64}@[\w-]+\.\w+/gi;
/** s t o p, s.t.o.p, s-t-o-p */
const spacedLetters = /(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}\n]{1,3}\p{L}(?![\p{L}\p{N}])){2,}/gu;
const threeAlike = /(\p{L})\1{2,}/gu;
/** French elision stands before a word of its own: m'envoyer → m envoyer; don't → dont. */
const elision = /\b([cdjlmnst]|\w*qu)'(?=\p{L})/gu;

/** Never throws, whatever stands in the text. Who looks for keywords and who classifies read the same: it is worked out once. */
export function respelled(text: string): Respelled {
  if (last?.text !== text) last = { text, read: respell(text) };
  return last.read;
}

let last: { readonly text: string; readonly read: Respelled } | undefined;

function respell(text: string): Respelled {
  // One character may stand for eighteen, and & is written out: what is read is cut again after each.
  const visible = cut(cut(text).replace(invisible, '').normalize('NFKC').replace(invisible, ''));
  const spelled = foldLookalikes(visible.normalize('NFD').replace(marks, ''))
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(linkOrAddress, ' link ')
    .replace(spacedLetters, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .replace(threeAlike, '$1')
    .replace(elision, '$1 ')
    .replace(/(?<=\p{L})['*_~](?=\p{L})/gu, '')
    .replace(/(?<=\d)[.,](?=\d)/gu, '')
    .replace(/^[^\p{L}\p{N}]{0,20}?[🛑⛔🚫](?=[^\p{L}]{0,10}\p{L})(?![^\p{L}]{0,10}stop)/u, ' stop ')
    .replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{N}])#(?![\p{L}\p{N}])/gu, ' number ');
  return { visible, spelled: cut(spelled) };
}

function cut(text: string): string {
  return text.length > head + tail ? `${text.slice(0, head)}\n${text.slice(-tail)}` : text;
}
