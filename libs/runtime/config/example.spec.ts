import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { knownKeys } from './known-keys.js';
import { loadConfig } from './load.js';
import { ParleyConfig } from './schema.js';
import type { Variables } from './variables.js';

const example = readFileSync(resolve(__dirname, '../../../deploy/example.parley.yaml'), 'utf8');
/** With every setting switched on that the example leaves at its default. */
const everything = example.replace(/^( *)#(?=[A-Za-z]+:)/gm, '$1');

const variablesOf = (text: string): string[] => {
  const settings = text.replace(/^ *#.*$/gm, '');
  return [...settings.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name!);
};
const filled = (text: string): Variables =>
  Object.fromEntries(variablesOf(text).map((name) => [name, `the value of ${name}`]));

describe('the example configuration', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parley-example-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (text: string, env: Variables) => {
    writeFileSync(join(folder, 'parley.yaml'), text);
    return loadConfig(env, folder);
  };

  it('starts with the variables it names', () => {
    expect(variablesOf(example)).toEqual(['TWILIO_AUTH_TOKEN', 'DESK_SECRET', 'DESK_API_SECRET']);
    const { senders, config } = load(example, filled(example));
    expect(senders.all().map(({ sender }) => [sender.id, sender.carrier.kind, sender.connector.kind])).toEqual([
      ['main', 'twilio', 'webhook'],
      ['trial', 'loopback', 'inbox'],
    ]);
    expect(config.clients[0]).toMatchObject({ id: 'desk', secret: 'the value of DESK_API_SECRET' });
  });

  it.each(variablesOf(everything))('does not start without %s', (missing) => {
    const env = { ...filled(everything), [missing]: undefined };
    expect(() => load(everything, env)).toThrow(`needs the environment variable ${missing}, which is not set`);
  });

  it('shows every setting there is', () => {
    const { senders } = load(everything, filled(everything));
    expect(senders.get('main').settings).toMatchObject({
      quietHours: 'liveConversation',
      replies: { withinHours: 72 },
    });
    expect(senders.get('main').sender.carrier).toHaveProperty('secondaryAuthToken');
    const data: unknown = parse(everything);
    const shown = keysShown(data);
    // Under `rules` stand ids of rules, of which the example names two.
    const fixed = [...keysKnown(data)].filter(([place]) => !place.startsWith('brands.rules'));
    for (const [place, known] of fixed) expect([place, shown.get(place)]).toEqual([place, known]);
  });
});

type Keys = ReadonlyMap<string, ReadonlySet<string>>;

/** Keys that stand in the data, by place; entries of a list are one place, kinds of a carrier or connector several. */
function keysShown(data: unknown): Keys {
  return collect(data, ({ value }) => Object.keys(value));
}

/** Keys the schema allows at the same places. */
function keysKnown(data: unknown): Keys {
  return collect(data, ({ path }) => knownKeys(ParleyConfig, path, data));
}

interface Place {
  readonly path: readonly PropertyKey[];
  readonly value: object;
}

function collect(data: unknown, keysAt: (place: Place) => readonly string[]): Keys {
  const found = new Map<string, Set<string>>();
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      const kind = 'kind' in value ? `:${String(value.kind)}` : '';
      const place = path.filter((step) => typeof step === 'string').join('.') + kind;
      found.set(place, new Set([...(found.get(place) ?? []), ...keysAt({ path, value })].sort()));
    }
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const step of steps) visit((value as Record<PropertyKey, unknown>)[step], [...path, step]);
  };
  visit(data, []);
  return found;
}
