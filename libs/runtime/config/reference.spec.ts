import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadConfig } from './load.js';
import { resolveSettings } from './resolve-settings.js';
import { Connector, ParleyConfig, PolicyPreset, PolicySettings, Sender } from './schema.js';

const page = readFileSync(resolve(__dirname, '../../../docs/reference/configuration.md'), 'utf8');

/** The code spans of a piece of Markdown. */
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** The rows of the tables under a heading, as cells. */
function rowsUnder(heading: (title: string) => boolean): string[][] {
  const section = page.split(/^## /m).find((each) => heading(each.split('\n')[0]!)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

interface Key {
  /** Where it stands, as the headings of the page write it. */
  readonly place: string;
  readonly key: string;
  readonly fallback: 'required' | 'none' | { readonly value: unknown };
}

/** Every key of the schema: groups are dotted, lists of groups and kinds are places of their own. */
function keysOf(object: z.ZodObject, place: string, prefix = ''): Key[] {
  return Object.entries(object.shape as Record<string, z.ZodType>).flatMap(([name, schema]): Key[] => {
    const key = prefix + name;
    const below = place === 'parley.yaml' ? key : `${place}.${key}`;
    const { inner, fallback } = unwrapped(schema);
    if (inner instanceof z.ZodObject) return keysOf(inner, place, `${key}.`);
    if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
      return [{ place, key, fallback }, ...keysOf(inner.element, `${below}[]`)];
    }
    if (inner instanceof z.ZodDiscriminatedUnion) {
      const kinds = inner.options as z.ZodObject[];
      return [{ place, key, fallback }, ...kinds.flatMap((kind) => keysOf(kind, `${below} ${kindOf(kind)}`))];
    }
    return [{ place, key, fallback }];
  });
}

function unwrapped(schema: z.ZodType): { inner: z.ZodType; fallback: Key['fallback'] } {
  if (schema instanceof z.ZodDefault) {
    return { inner: unwrapped(schema.unwrap() as z.ZodType).inner, fallback: { value: schema.def.defaultValue } };
  }
  if (schema instanceof z.ZodOptional)
    return { inner: unwrapped(schema.unwrap() as z.ZodType).inner, fallback: 'none' };
  return { inner: schema, fallback: 'required' };
}

const kindOf = (object: z.ZodObject): string => String((object.shape['kind'] as z.ZodLiteral).value);

describe('the configuration reference', () => {
  const keys = keysOf(ParleyConfig, 'parley.yaml');
  const places = [...new Set(keys.map(({ place }) => place))];
  const at = (place: string) => rowsUnder((title) => codeIn(title).join(' ') === place);

  it.each(places)('names every key of %s, and no other', (place) => {
    const known = keys.filter((each) => each.place === place).map(({ key }) => key);
    expect(at(place).map(([name]) => codeIn(name!)[0])).toEqual(known);
  });

  it.each(keys)('says what $place $key is where it is absent', ({ place, key, fallback }) => {
    const cell = at(place).find(([name]) => codeIn(name!)[0] === key)?.[2] ?? '';
    if (typeof fallback === 'object') expect(parse(codeIn(cell).join())).toEqual(fallback.value);
    else expect(cell === 'required').toBe(fallback === 'required');
  });

  it('shows what each preset fixes', () => {
    const fixed = new Map<string, unknown[]>();
    for (const connector of Connector.options.map(kindOf)) {
      for (const [column, policy] of PolicyPreset.options.entries()) {
        for (const [path, value] of settingsOf(policy, connector)) {
          const row = path === 'automatic.invalidReply' ? `${path} ${connector}` : path;
          const values = fixed.get(row) ?? [];
          values[column] = value;
          fixed.set(row, values);
        }
      }
    }
    const table = rowsUnder((title) => title === 'Presets').map(([name, ...cells]): [string, unknown[]] => [
      codeIn(name!).join(' '),
      cells.map((cell) => parse(codeIn(cell).join()) as unknown),
    ]);
    expect(new Map(table)).toEqual(fixed);
  });

  describe('of what comes from outside the file', () => {
    let folder: string;
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parley-reference-'))));
    afterEach(() => rmSync(folder, { recursive: true }));

    it('names every environment variable that is read', () => {
      const read = new Set<string>();
      loadConfig(new Proxy({}, { get: (_, name) => void read.add(String(name)) }), folder);
      const named = rowsUnder((title) => title === 'Environment variables').map(([name]) => codeIn(name!)[0]);
      expect(named.toSorted()).toEqual([...read].sort());
    });

    it('shows the very message a wrong file is refused with', () => {
      const [, file, message] = /```yaml\n([^]*?)```[^]*?```text\n([^]*?)\n```/.exec(page)!;
      writeFileSync(join(folder, 'parley.yaml'), file!);
      let refusal: unknown;
      try {
        loadConfig({}, folder);
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toMatchObject({ code: 'config-invalid', message });
    });
  });
});

/** The settings a preset and a connector lead to, by dotted path. */
function settingsOf(policy: string, connector: string): [path: string, value: unknown][] {
  const sender = Sender.parse({
    id: 'main',
    code: '12345',
    country: 'US',
    policy,
    carrier: { kind: 'loopback' },
    connector:
      connector === 'inbox' ? { kind: connector } : { kind: connector, url: 'https://a.example', secret: 'a-secret' },
  });
  const settings = PolicySettings.parse(resolveSettings(sender));
  return Object.entries(settings).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'object'
      ? Object.entries(value).map(([inner, each]) => [`${name}.${inner}`, each])
      : [[name, value]],
  );
}
