/** A country outside North America, with every zone in which somebody with a number of its calling code may live. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly zones: readonly string[];
  /** Geographic numbers that lie in some of the zones only, by the digits after the calling code; the longest counts. */
  readonly prefixes?: Readonly<Record<string, readonly string[]>>;
}

export const of = (country: string, ...zones: readonly string[]): Country => ({ country, zones });
