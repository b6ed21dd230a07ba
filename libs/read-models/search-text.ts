/** What `q` is looked for in: name and number, without case or accents. */
export function searchTextOf(document: { readonly name?: string; readonly phone: string }): string {
  return `${folded(document.name ?? '')}\n${document.phone}`;
}

/** `(833) 555-0100` is looked for as digits; anything with a letter in it as it stands. */
export function searchTermOf(q: string): string {
  return /^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(q) ? q.replace(/[^\d+]/g, '') : folded(q.trim());
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
