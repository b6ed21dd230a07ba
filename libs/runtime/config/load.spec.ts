import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './load.js';
import type { Variables } from './variables.js';

const good = `brands:
  - id: acme
    name: Acme Shoes
    helpContact: help@acme.example
    senders:
      - id: main
        code: "+18335550100"
        country: US
        languages: [en, fr]
        policy: listrak
        carrier: { kind: loopback }
`;

const routed = (routing: string): string =>
  good.replace('    senders:', `    routing:\n      ${routing}\n    senders:`);

/** Seven lines that stand for half a million values. */
const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  .map(
    (name, i, names) =>
      `${name}: &${name} [${Array(9)
        .fill(i === 0 ? 'x' : `*${names[i - 1]}`)
        .join(', ')}]\n`,
  )
  .join('');

describe('the configuration', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parley-config-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (text: string, env: Variables = {}) => {
    writeFileSync(join(folder, 'parley.yaml'), text);
    return loadConfig(env, folder);
  };
  const refusal = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      expect(error).toMatchObject({ code: 'config-invalid', retryable: false });
      return (error as Error).message;
    }
    throw new Error('it was accepted');
  };

  it('is the built-in demo where there is no file', () => {
    const loaded = loadConfig({}, folder);
    expect(loaded.source).toBe('built-in demo');
    const { brand, sender, settings } = loaded.senders.get('main');
    expect(brand).toMatchObject({ id: 'acme', name: 'Acme Shoes' });
    expect(sender).toMatchObject({
      code: '+18335550100',
      country: 'US',
      languages: ['en', 'fr'],
      carrier: { kind: 'loopback' },
    });
    expect(settings.quietHours).toBe('liveConversation');
    expect(loaded.environment).toMatchObject({
      dataDir: join(folder, 'data'),
      secretsFile: join(folder, 'data', 'secrets.json'),
      port: undefined,
    });
  });

  it('is parley.yaml of the working folder, or the file PARLEY_CONFIG names', () => {
    expect(load(good).source).toBe('parley.yaml');
    writeFileSync(join(folder, 'other.yaml'), good.replace('id: main', 'id: other'));
    const other = loadConfig({ PARLEY_CONFIG: 'other.yaml' }, folder);
    expect(other.source).toBe('other.yaml');
    expect(other.senders.all().map(({ sender }) => sender.id)).toEqual(['other']);
  });

  it('leaves a brand that says nothing of routing to the classifier’s own thresholds', () => {
    expect(load(good).senders.get('main').brand.routing).toBeUndefined();
    expect(load(routed('costs: { wrongClarify: 9 }')).senders.get('main').brand.routing).toEqual({
      costs: { wrongClarify: 9, wrongTicket: 1 },
      classifier: { kind: 'local' },
    });
  });

  it('lets a classifier on this machine be asked without encryption', () => {
    const text = routed("classifier: { kind: http, url: 'http://127.0.0.1:9000/', secret: 'a long secret' }");
    expect(load(text).senders.get('main').brand.routing?.classifier).toMatchObject({ kind: 'http', timeoutMs: 250 });
  });

  it('takes secrets from the environment whatever characters they hold', () => {
    const secret = 'a: "b" # \\ ${no} {c}';
    const text = good.replace(
      '{ kind: loopback }',
      '{ kind: twilio, accountSid: AC1, authToken: "x-${TOKEN}", publicUrl: "https://sms.acme.example" }',
    );
    expect(load(text, { TOKEN: secret }).senders.get('main').sender.carrier).toMatchObject({
      authToken: `x-${secret}`,
    });
  });

  it.each<[because: string, text: string, ...lines: string[]]>([
    ['an empty file', '', 'parley.yaml:1:1 the file is empty. Fix: begin it with `brands:`'],
    ['broken YAML', `${good}      oops\n`, 'parley.yaml:12:1 this is not valid YAML (bad indent)'],
    [
      'a key that stands twice',
      good.replace('    name: Acme Shoes\n', '    name: A\n    name: B\n'),
      'parley.yaml:4:5 this is not valid YAML (duplicate key). Fix: keep one of the two entries.',
    ],
    [
      'no brand',
      'brands: []',
      'parley.yaml:1:1 brands: has to be at least 1 entries long. Fix: list at least one brand',
    ],
    ['brands that are no list', 'brands: acme', 'parley.yaml:1:1 brands: has to be a list. Fix:'],
    [
      'a missing code',
      good.replace('        code: "+18335550100"\n', ''),
      'parley.yaml:6:9 brands[0].senders[0].code: is missing. Fix: write the number in quotes and E.164 form',
    ],
    [
      'a code without quotes',
      good.replace('"+18335550100"', '+18335550100'),
      'parley.yaml:7:9 brands[0].senders[0].code: has to be a text. Fix: put it in quotes;',
    ],
    [
      'a code of the wrong form',
      good.replace('+18335550100', '+1 833 555 0100'),
      'parley.yaml:7:9 brands[0].senders[0].code: does not have the right form. Fix: write the number',
    ],
    [
      'a number without its plus',
      good.replace('+18335550100', '18335550100'),
      'parley.yaml:7:9 brands[0].senders[0].code: is too long for a short code and has no plus. Fix: write the number in E.164 form',
    ],
    [
      'a number of another country',
      good.replace('US', 'FR'),
      'parley.yaml:7:9 brands[0].senders[0].code: is not a number of FR. Fix: numbers of FR begin with +33',
    ],
    [
      'a secret for a classifier over a line that anybody can read',
      routed("classifier: { kind: http, url: 'http://intents.example/', secret: 'a long secret' }"),
      'parley.yaml:6:33 brands[0].routing.classifier.url: would carry the secret, and customers’ texts, unencrypted to another machine. Fix: use an https address.',
    ],
    [
      'texts to a classifier over a line that anybody can read',
      routed("classifier: { kind: http, url: 'http://intents.example/' }"),
      'parley.yaml:6:33 brands[0].routing.classifier.url: would carry customers’ texts unencrypted to another machine. Fix: use an https address.',
    ],
    [
      'a cost of nothing',
      routed('costs: { wrongTicket: 0 }'),
      'parley.yaml:6:16 brands[0].routing.costs.wrongTicket: has to be more than 0. Fix: write a number over 0;',
    ],
    [
      'switches of rules that nobody may switch so',
      good.replace(
        '    senders:',
        '    rules:\n      suppression: off\n      US-QHDEF: on\n      brand-cap: { most: many }\n    senders:',
      ),
      'parley.yaml:6:7 brands[0].rules.suppression: is a rule that nobody may switch. Fix: leave it out',
      'parley.yaml:7:7 brands[0].rules.US-QHDEF: is no rule. Fix: write `US-QH-DEF`, if that is meant.',
      'parley.yaml:8:7 brands[0].rules.brand-cap: has no whole number in `most`. Fix: write a number from 0 to 1000.',
    ],
    [
      'an unknown country',
      good.replace('US', 'USA'),
      'parley.yaml:8:9 brands[0].senders[0].country: is not one of US, CA, GB, FR. Fix: write one of US, CA, GB, FR.',
    ],
    [
      'a missing country',
      good.replace('        country: US\n', ''),
      'parley.yaml:6:9 brands[0].senders[0].country: is missing. Fix: write one of US, CA, GB, FR.',
    ],
    [
      'an unknown language',
      good.replace('[en, fr]', '[en, de]'),
      'parley.yaml:9:25 brands[0].senders[0].languages[1]: is not one of en, fr, es.',
    ],
    [
      'an unknown preset',
      good.replace('listrak', 'listrack'),
      'parley.yaml:10:9 brands[0].senders[0].policy: is not one of listrak, klaviyo, patch.',
    ],
    [
      'a misspelt setting',
      good.replace('policy:', 'polcy:'),
      'parley.yaml:10:9 brands[0].senders[0].polcy: is not a known setting. Fix: write `policy`, if that is meant.',
    ],
    [
      'an unknown setting',
      good.replace('kind: loopback', 'kind: loopback, colour: blue'),
      'parley.yaml:11:36 brands[0].senders[0].carrier.colour: is not a known setting. Fix: remove it; known here are kind.',
    ],
    [
      'an unknown carrier',
      good.replace('loopback', 'pigeon'),
      'parley.yaml:11:20 brands[0].senders[0].carrier.kind: is not one of loopback, twilio.',
    ],
    [
      'a carrier without a kind',
      good.replace('kind: loopback', ''),
      'parley.yaml:11:9 brands[0].senders[0].carrier.kind: is missing. Fix: write one of loopback, twilio.',
    ],
    [
      'a window that is no time',
      `${good}        replies: { withinHours: 0 }\n`,
      'parley.yaml:12:20 brands[0].senders[0].replies.withinHours: has to be more than 0.',
    ],
    [
      'an address that is none',
      `${good}        connector: { kind: webhook, url: desk, secret: long-enough }\n`,
      'parley.yaml:12:37 brands[0].senders[0].connector.url: does not have the right form. Fix: give a full address',
    ],
    [
      'a signing secret that is no base64',
      `${good}        connector: { kind: webhook, url: "https://desk.example", secret: "whsec_not base64" }\n`,
      'brands[0].senders[0].connector.secret: begins with whsec_ but does not go on in base64.',
    ],
    [
      'an alphanumeric code at Twilio',
      good
        .replace('+18335550100', 'ACME')
        .replace('kind: loopback', 'kind: twilio, accountSid: AC1, authToken: t, publicUrl: "https://a.example"'),
      'parley.yaml:7:9 brands[0].senders[0].code: is alphanumeric, which carriers do not take in US.',
    ],
    [
      'a variable that is not set',
      good.replace('Acme Shoes', '"${BRAND}"'),
      'parley.yaml:3:11 brands[0].name: needs the environment variable BRAND, which is not set. Fix: set BRAND before the start.',
    ],
    [
      'a variable without a name',
      good.replace('Acme Shoes', '"${}"'),
      'parley.yaml:3:11 brands[0].name: holds a ${…} that names no variable.',
    ],
    [
      'a missing variable in a checked field',
      good.replace('help@acme.example\n', '"${HELP}"\n'),
      'parley.yaml:4:18 brands[0].helpContact: needs the environment variable HELP',
    ],
    [
      'an optional setting without a value',
      `${good}clients:\n`,
      'parley.yaml:12:1 clients: is empty. Fix: give it a value, or remove it: it may be left out.',
    ],
    [
      'an optional choice without a value',
      good.replace('policy: listrak', 'policy:'),
      'parley.yaml:10:9 brands[0].senders[0].policy: is empty. Fix: write one of listrak, klaviyo, patch, or remove it: it may be left out.',
    ],
    [
      'a setting without a value that has to have one',
      good.replace('name: Acme Shoes', 'name:'),
      'parley.yaml:3:5 brands[0].name: is empty. Fix: give the name customers know the brand by',
    ],
    [
      'aliases that multiply without end',
      `${good}${bomb}`,
      'parley.yaml:13:8 its aliases repeat more than a configuration can hold. Fix: write the values out instead of',
    ],
    [
      'an alias of nothing',
      good.replace('Acme Shoes', '*brand'),
      'parley.yaml:3:11 this alias names an anchor that does not stand before it. Fix: write the value itself, or put the name in quotes',
    ],
  ])('names line and fix for %s', (_because, text, ...lines) => {
    const message = refusal(() => load(text));
    for (const line of lines) expect(message).toContain(line);
    expect(message.split('\n')).toHaveLength(1 + lines.length);
  });

  it('refuses names that are used twice, over all brands', () => {
    const twice =
      good +
      good.split('\n').slice(1).join('\n') +
      'clients:\n' +
      '  - { id: app, secret: "0123456789ab", scopes: [admin] }\n'.repeat(2);
    const message = refusal(() => load(twice));
    expect(message).toContain('The configuration has 4 problems:');
    expect(message).toContain('parley.yaml:12:5 brands[1].id: is already used by another brand.');
    expect(message).toContain('parley.yaml:16:9 brands[1].senders[0].id: is already used by another sender code.');
    expect(message).toContain('parley.yaml:17:9 brands[1].senders[0].code: is already used by another sender code.');
    expect(message).toContain('clients[1].id: is already used by another client.');
  });

  it('collects everything at once, environment included, in the order of the file', () => {
    const message = refusal(() =>
      load(good.replace('Acme Shoes', '"${BRAND}"').replace('US', 'XX').replace('listrak', '7'), { PORT: 'http' }),
    );
    expect(message.split('\n').map((line) => line.trim().replace(/:? .*/, ''))).toEqual([
      'The',
      'PORT',
      'parley.yaml:3:11',
      'parley.yaml:8:9',
      'parley.yaml:10:9',
    ]);
  });

  it('never shows a value, not even a wrong one', () => {
    const text = good
      .replace('Acme Shoes', '"${NAME}"')
      .replace('country: US', 'country: "${COUNTRY}"')
      .replace('listrak', '"${POLICY}"');
    const env = {
      NAME: 'n'.repeat(50),
      COUNTRY: 'sesame',
      POLICY: 'xyzzy',
      PORT: 'plugh',
      PARLEY_ADMIN_TOKEN: 'open up',
    };
    const message = refusal(() => load(text, env));
    for (const value of Object.values(env)) expect(message).not.toContain(value);
  });

  it.each<[Variables, string]>([
    [{ PORT: '70000' }, 'PORT: is not a port number. Fix: set it to a number from 0 (any free port) to 65535.'],
    [{ PORT: '-1' }, 'PORT: is not a port number.'],
    [{ PARLEY_LOG_LEVEL: 'loud' }, 'PARLEY_LOG_LEVEL: is not one of trace, debug, info, warn, error, fatal, silent.'],
    [
      { PARLEY_EVENT_STORE_URL: 'mysql://db' },
      'PARLEY_EVENT_STORE_URL: does not begin with esdb:// or esdb+discover:// or kurrentdb:// or kurrentdb+discover:// or postgres:// or postgresql://.',
    ],
    [{ PARLEY_MONGODB_URL: 'localhost' }, 'PARLEY_MONGODB_URL: does not begin with mongodb:// or mongodb+srv://.'],
    [{ PARLEY_ADMIN_TOKEN: 'two words' }, 'PARLEY_ADMIN_TOKEN: holds white space'],
    [{ PARLEY_CONFIG: 'gone.yaml' }, 'PARLEY_CONFIG: the file gone.yaml cannot be read (ENOENT).'],
  ])('refuses the environment %j', (env, line) => {
    expect(refusal(() => loadConfig(env, folder))).toContain(line);
  });

  it('takes a variable that is set but empty for one that is not set', () => {
    expect(loadConfig({ PORT: '', PARLEY_CONFIG: ' ', PARLEY_DATA_DIR: '' }, folder).environment).toMatchObject({
      port: undefined,
      dataDir: join(folder, 'data'),
    });
  });

  it('knows its senders by id and by brand, and says so where it does not', () => {
    const { senders } = load(good);
    expect(senders.find('nobody')).toBeUndefined();
    expect(() => senders.get('nobody')).toThrow(expect.objectContaining({ code: 'sender-unknown' }));
    expect(senders.ofBrand('acme')).toHaveLength(1);
    expect(senders.ofBrand('nobody')).toEqual([]);
  });
});
