import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
} from 'yaml';
import type { ConfigProblem } from './problem.js';

export type Path = readonly PropertyKey[];

/** Nodes that one alias may stand for, all it repeats included. */
const MAX_ALIASES = 100;

/** A YAML text that remembers on which line everything stands. */
export class YamlFile {
  private readonly lines = new LineCounter();
  readonly document: Document;

  constructor(text: string) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true });
  }

  /** One per line: what follows a slip on its line is only its echo. */
  syntaxProblems(): ConfigProblem[] {
    const problems = this.document.errors.map((error) => ({
      ...this.placeOf(error.pos[0]),
      path: '',
      wrong: `this is not valid YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`,
      fix: error.code === 'DUPLICATE_KEY' ? 'keep one of the two entries' : 'check indentation, quotes and colons here',
    }));
    return problems.filter(({ line }, i) => problems.findIndex((other) => other.line === line) === i);
  }

  /** The values themselves; a problem where an alias names nothing, or aliases of aliases multiply beyond measure. */
  values(): { readonly data: unknown } | { readonly problem: ConfigProblem } {
    try {
      return { data: this.document.toJS({ maxAliasCount: MAX_ALIASES }) };
    } catch {
      return { problem: this.aliasProblem() };
    }
  }

  private aliasProblem(): ConfigProblem {
    const aliases: Alias[] = [];
    visit(this.document, { Alias: (_, alias) => void aliases.push(alias) });
    const astray = aliases.find((alias) => !alias.resolve(this.document));
    const place = this.placeOf((astray ?? aliases[0])?.range?.[0] ?? 0);
    if (!astray)
      return {
        ...place,
        path: '',
        wrong: 'its aliases repeat more than a configuration can hold',
        fix: 'write the values out instead of naming them by `*` again and again',
      };
    return {
      ...place,
      path: '',
      wrong: 'this alias names an anchor that does not stand before it',
      fix: 'write the value itself, or put the name in quotes if it begins with `*`',
    };
  }

  /** A problem at the node of a path; at the nearest one above where it does not exist. */
  problemAt(path: Path, wrong: string, fix: string): ConfigProblem {
    return { ...this.placeOf(this.offsetOf(path)), path: pathText(path), wrong, fix };
  }

  placeOf(offset: number): { line: number; column: number } {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  private offsetOf(path: Path): number {
    let node = this.document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      const next = this.child(node, step);
      if (!next) return offset;
      ({ node, offset } = next);
    }
    return offset;
  }

  private child(node: Node | null, step: PropertyKey): { node: Node | null; offset: number } | undefined {
    const parent = isAlias(node) ? (node.resolve(this.document) ?? null) : node;
    if (!isMap(parent)) {
      const item: unknown = parent && 'items' in parent ? parent.items[Number(step)] : undefined;
      return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
    }
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (!pair || !isNode(pair.key)) return undefined;
    return { node: isNode(pair.value) ? pair.value : null, offset: pair.key.range?.[0] ?? 0 };
  }
}

/** `['brands', 0, 'id']` → `brands[0].id` */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );
}
