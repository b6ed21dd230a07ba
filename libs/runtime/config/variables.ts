import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigProblem } from './problem.js';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one and notes what is wrong with them; a variable that is set but empty counts as unset. */
export class VariableReader {
  readonly problems: ConfigProblem[] = [];

  constructor(
    private readonly env: Variables,
    private readonly cwd: string,
  ) {}

  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  /** An absolute path; a relative one begins at the working folder. */
  path(name: string): string | undefined {
    const path = this.text(name);
    return path === undefined ? undefined : resolve(this.cwd, path);
  }

  choice<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    return this.oneOf(name, allowed, `unset it for ${otherwise}`) ?? otherwise;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], orElse: string): T | undefined {
    const text = this.text(name);
    const found = allowed.find((each) => each === text);
    if (text !== undefined && found === undefined)
      this.report(name, `is not one of ${allowed.join(', ')}`, `set it to one of these, or ${orElse}`);
    return found;
  }

  wholeNumber(name: string, smallest: number, largest: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (number >= smallest && number <= largest) return number;
    this.report(name, 'is not a number that can stand here', `set it to a whole number from ${smallest} to ${largest}`);
    return undefined;
  }

  /** An address with one of these schemes and a host. */
  address(name: string, schemes: readonly string[], orElse: string): string | undefined {
    const url = this.text(name);
    if (url === undefined) return undefined;
    if (!schemes.some((scheme) => url.startsWith(`${scheme}://`)))
      this.report(
        name,
        `does not begin with ${schemes.map((each) => `${each}://`).join(' or ')}`,
        `give the whole address, or ${orElse}`,
      );
    else if (/^[^:]+:\/\/([^/?#]*@)?(?=[/?#]|$)/.test(url))
      this.report(name, 'names no host', `give the whole address, or ${orElse}`);
    return url;
  }

  /** The content of a PEM file. */
  pem(name: string): string | undefined {
    const file = this.path(name);
    if (file === undefined) return undefined;
    try {
      const text = readFileSync(file, 'utf8');
      if (text.includes('-----BEGIN ')) return text;
      this.report(name, 'names a file that is not in PEM form', 'name a file that holds “-----BEGIN …” blocks');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.report(
        name,
        `names a file that cannot be read (${code ?? 'unknown reason'})`,
        'name a file that the user Parley runs as can read',
      );
    }
    return undefined;
  }

  report(path: string, wrong: string, fix: string): void {
    this.problems.push({ path, wrong, fix });
  }
}
