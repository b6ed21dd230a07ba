/** Letters of a beginning that are told apart. */
export const known = 6;

/**
 * How what a regular expression matches may begin: strings of at most {@link known} letters, of which one or another
 * stands at the start of every match; a shorter one may go on in any way, and an empty one stands for any text. It knows the part of
 * the language that phrases are written in: literals, classes, groups, alternatives, quantifiers, looks around,
 * anchors. What it is not sure of it leaves open, so that no match begins otherwise.
 */
export function beginningsOf(pattern: string): ReadonlySet<string> {
  return new Set([...new Reader(pattern).alternatives()].map((each) => each.replace(open, '')));
}

/** Ends a beginning after which anything may follow. */
const open = '\u0000';
const isShut = (text: string): boolean => text.endsWith(open) || text.length >= known;

class Reader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  alternatives(): ReadonlySet<string> {
    const all = new Set(this.sequence());
    while (this.takes('|')) for (const each of this.sequence()) all.add(each);
    return all;
  }

  private sequence(): ReadonlySet<string> {
    let all: ReadonlySet<string> = new Set(['']);
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at]!)) all = joined(all, this.piece());
    return all;
  }

  private piece(): ReadonlySet<string> {
    const atom = this.atom();
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += quantifier.length;
    if (quantifier !== '') this.takes('?');
    const mayBeLeftOut = /^(?:[?*]|\{0)/.test(quantifier) ? [''] : [];
    if (quantifier === '' || quantifier === '?') return new Set([...mayBeLeftOut, ...atom]);
    return new Set([...mayBeLeftOut, ...[...atom].map((each) => (isShut(each) ? each : each + open))]);
  }

  private atom(): ReadonlySet<string> {
    const around = /^\(\?<?[!=]/.exec(this.pattern.slice(this.at))?.[0];
    if (around !== undefined) {
      this.at += around.length;
      this.alternatives();
      this.at += 1;
      return new Set(['']);
    }
    if (this.takes('(?:') || this.takes('(')) {
      const inside = this.alternatives();
      this.at += 1;
      return inside;
    }
    const sign = this.pattern[this.at]!;
    this.at += 1;
    if (sign === '^' || sign === '$') return new Set(['']);
    if (sign === '.') return new Set([open]);
    if (sign === '\\') return this.escaped();
    return sign === '[' ? this.oneOf() : new Set([sign]);
  }

  private escaped(): ReadonlySet<string> {
    const sign = this.pattern[this.at]!;
    this.at += 1;
    if (sign === 'b' || sign === 'B') return new Set(['']);
    return new Set([/[a-z0-9]/i.test(sign) ? open : sign]);
  }

  private oneOf(): ReadonlySet<string> {
    const end = this.pattern.indexOf(']', this.at);
    const members = this.pattern.slice(this.at, end);
    this.at = end + 1;
    return new Set(/^[a-z ]+$/.test(members) ? members : [open]);
  }

  private takes(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

function joined(heads: ReadonlySet<string>, tails: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const head of heads) {
    if (isShut(head)) all.add(head);
    else for (const tail of tails) all.add((head + tail).slice(0, known));
  }
  return all;
}
