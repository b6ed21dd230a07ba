import { ParleyError } from '@parley/contracts';
import { openPatiently, type Patience } from './open-patiently.js';

const away = () => new ParleyError('broker-unavailable', 'Nobody answers.', { retryable: true });
const wrong = () => new ParleyError('broker-access-denied', 'Kafka refused this client.', { retryable: false });
const title = 'the broker (Kafka at a:9092)';

describe('an engine that is not there yet', () => {
  let now: number;
  let pauses: number[];
  let told: { level: string; words: string; fields: Record<string, unknown> }[];
  let stop: AbortController;
  beforeEach(() => {
    now = 0;
    pauses = [];
    told = [];
    stop = new AbortController();
  });

  const line = (level: string) => (fields: object, words: string) =>
    void told.push({ level, words, fields: { ...fields } });
  const log = { info: line('info'), warn: line('warn'), error: line('error') } as unknown as Patience['log'];
  /** Time passes only in the pauses. */
  const wait = <T extends { close(): Promise<void> }>(open: () => Promise<T>, more: Partial<Patience> = {}) =>
    openPatiently(title, open, {
      limit: 120_000,
      signal: stop.signal,
      log,
      now: () => now,
      random: () => 0,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
        now += milliseconds;
      },
      ...more,
    });
  const engine = () => ({
    closed: false,
    async close() {
      this.closed = true;
    },
  });
  /** Fails so many times, then opens. */
  const after = (failures: number, error: () => Error = away) => {
    const opened = engine();
    let tries = 0;
    return async () => {
      tries += 1;
      if (tries <= failures) throw error();
      return opened;
    };
  };

  it('is opened without a word where it is there', async () => {
    await wait(after(0));
    expect([pauses, told]).toEqual([[], []]);
  });

  it('is tried again, ever more rarely, and told of at once and every ten seconds', async () => {
    await wait(after(12));
    expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, ...Array(7).fill(5_000)]);
    expect(told.map(({ level, fields }) => [level, fields['seconds']])).toEqual([
      ['warn', 0],
      ['warn', 13],
      ['warn', 23],
      ['warn', 33],
      ['info', undefined],
    ]);
    expect(told[0]!.fields).toEqual({
      engine: title,
      because: 'broker-unavailable',
      seconds: 0,
      err: expect.objectContaining({ code: 'broker-unavailable' }),
    });
  });

  it('is given up at the limit, in a sentence that names it', async () => {
    await expect(wait(after(Infinity))).rejects.toMatchObject({
      code: 'broker-unavailable',
      message: expect.stringMatching(
        /^the broker \(Kafka at a:9092\) did not answer within 120 s \(Nobody answers\.\): start it/,
      ),
    });
    expect(now).toBe(120_000);
  });

  it('is not waited for where waiting is no help', async () => {
    await expect(wait(after(1, wrong))).rejects.toMatchObject({ code: 'broker-access-denied' });
    await expect(wait(after(1, () => new TypeError('a bug')))).rejects.toThrow('a bug');
    expect(pauses).toEqual([]);
  });

  it('may be waited for whatever it says, but for what is hopeless; then the log has the error', async () => {
    const hopeless = new ParleyError('install-key-differs', 'Other keys.', { retryable: false });
    const open = async () => {
      throw now < 1_000 ? wrong() : hopeless;
    };
    const isHopeless = (error: unknown) => error === hopeless;
    await expect(wait(open, { limit: Infinity, isHopeless })).rejects.toBe(hopeless);
    expect(told).toMatchObject([{ level: 'error', fields: { because: 'broker-access-denied' } }]);
  });

  it('is not waited for any more once the process is told to stop, and closed where it comes after that', async () => {
    const late = engine();
    const opening = Promise.withResolvers<typeof late>();
    const waiting = wait(() => opening.promise);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'start-abandoned' });
    opening.resolve(late);
    await new Promise(setImmediate);
    expect(late.closed).toBe(true);
    await expect(wait(after(0))).rejects.toMatchObject({ code: 'start-abandoned' });
  });

  it('ends its pause, too, when the process is told to stop', async () => {
    const waiting = openPatiently(title, after(Infinity), { limit: 120_000, signal: stop.signal, log });
    setImmediate(() => stop.abort());
    await expect(waiting).rejects.toMatchObject({ code: 'start-abandoned' });
  });
});
