import { createRequire } from 'node:module';

type Env = Record<string, string | undefined>;
interface Around {
  readonly wanted: ReadonlySet<string>;
  readonly env: Env;
  dockerAnswers(): Promise<boolean>;
  readonly containers: Record<string, () => Promise<{ address: string; stop(): Promise<void> }>>;
  mongodbKind(url: string): Promise<string>;
  exists?(path: string): boolean;
}
interface Prepared {
  readonly reasons: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}
const { prepare } = createRequire(import.meta.url)('./prepare.cjs') as { prepare(around: Around): Promise<Prepared> };

/** What happened around one set-up, in order. */
function stage(changes: Partial<Around> = {}) {
  const said: string[] = [];
  const container = (engine: string) => async () => {
    said.push(`start ${engine}`);
    return {
      address: `${engine}:1`,
      stop: async () => {
        said.push(`stop ${engine}`);
      },
    };
  };
  const around: Around = {
    wanted: new Set(),
    env: {},
    dockerAnswers: async () => {
      said.push('ask docker');
      return true;
    },
    containers: { kafka: container('kafka'), mongodb: container('mongodb') },
    mongodbKind: async (url) => {
      said.push(`ask ${url}`);
      return 'mongodb';
    },
    ...changes,
  };
  return { around, said };
}

describe('the engines of a test run', () => {
  it('asks nobody for anything where no spec wants an engine', async () => {
    const { around, said } = stage();
    expect((await prepare(around)).reasons.size).toBe(0);
    expect(said).toEqual([]);
  });

  it('uses what the environment names, and starts nothing beside it', async () => {
    const { around, said } = stage({ wanted: new Set(['kafka']), env: { PARLEY_TEST_KAFKA_BROKERS: 'mine:9092' } });
    expect((await prepare(around)).reasons.size).toBe(0);
    expect(said).toEqual([]);
    expect(around.env).toEqual({ PARLEY_TEST_KAFKA_BROKERS: 'mine:9092' });
  });

  it('starts in containers what is not named, only what is wanted, and takes it back after the run', async () => {
    const { around, said } = stage({ wanted: new Set(['kafka', 'mongodb:real']) });
    const prepared = await prepare(around);
    expect(prepared.reasons.size).toBe(0);
    expect(said).toEqual(['ask docker', 'start kafka', 'start mongodb', 'ask mongodb:1']);
    expect(around.env).toEqual({
      PARLEY_TEST_KAFKA_BROKERS: 'kafka:1',
      PARLEY_TEST_MONGODB_URL: 'mongodb:1',
      PARLEY_TEST_MONGODB_KIND: 'mongodb',
    });
    await prepared.stop();
    expect(said.slice(4)).toEqual(['stop kafka', 'stop mongodb']);
    expect(around.env).toEqual({});
  });

  it('says of each engine why it is missing', async () => {
    const without = stage({
      wanted: new Set(['kafka', 'mongodb:real', 'own-engines']),
      dockerAnswers: async () => false,
    });
    expect(Object.fromEntries((await prepare(without.around)).reasons)).toEqual({
      kafka: 'PARLEY_TEST_KAFKA_BROKERS names none, and Docker does not answer',
      mongodb: 'PARLEY_TEST_MONGODB_URL names none, and Docker does not answer',
      'mongodb:real': 'PARLEY_TEST_MONGODB_URL names none, and Docker does not answer',
      'own-engines': 'PARLEY_TEST_OWN_ENGINES is not set: `npm run engines -- run npm test` sets it',
    });
    expect(without.said).toEqual([]);
    const broken = stage({
      wanted: new Set(['kafka']),
      containers: { kafka: () => Promise.reject(new Error('no such image\nand more')) },
    });
    expect(Object.fromEntries((await prepare(broken.around)).reasons)).toEqual({
      kafka: 'PARLEY_TEST_KAFKA_BROKERS names none, and Docker could not start one: no such image',
    });
  });

  it('finds the browser where Debian puts it, or says that it is not there', async () => {
    const wanted = new Set(['chromium']);
    const there = stage({ wanted, exists: () => true });
    const prepared = await prepare(there.around);
    expect(there.around.env).toEqual({ PARLEY_TEST_CHROMIUM: '/usr/bin/chromium' });
    await prepared.stop();
    expect([there.around.env, there.said]).toEqual([{}, []]);
    const named = stage({ wanted, env: { PARLEY_TEST_CHROMIUM: '/opt/browser' }, exists: () => true });
    await prepare(named.around);
    expect(named.around.env).toEqual({ PARLEY_TEST_CHROMIUM: '/opt/browser' });
    expect((await prepare(stage({ wanted, exists: () => false }).around)).reasons.get('chromium')).toBe(
      'PARLEY_TEST_CHROMIUM names none, and there is no /usr/bin/chromium',
    );
  });

  it('tells a server that only speaks MongoDB’s protocol from MongoDB, and one that says nothing', async () => {
    const wanted = new Set(['mongodb', 'mongodb:real']);
    const env = () => ({ PARLEY_TEST_MONGODB_URL: 'mongodb://named' });
    const compatible = stage({ wanted, env: env(), mongodbKind: async () => 'compatible' });
    expect(Object.fromEntries((await prepare(compatible.around)).reasons)).toEqual({
      'mongodb:real': 'the server of PARLEY_TEST_MONGODB_URL only speaks MongoDB’s protocol',
    });
    expect(compatible.around.env['PARLEY_TEST_MONGODB_KIND']).toBe('compatible');
    const silent = stage({ wanted, env: env(), mongodbKind: () => Promise.reject(new Error('timed out')) });
    expect(Object.fromEntries((await prepare(silent.around)).reasons)).toEqual({
      'mongodb:real': 'the server of PARLEY_TEST_MONGODB_URL did not say what it is: timed out',
    });
  });
});
