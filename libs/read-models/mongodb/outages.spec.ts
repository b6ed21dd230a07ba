import { aCable, describeOn, type Cable } from '@parley/testkit/engines';
import { aContact, comparePositions, contactOf, positionOf, put } from '@parley/testkit/read-models';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { ReadModelStore } from '../port.js';
import { openMongoReadModels } from './index.js';
import { aDatabase, type SpecDatabase } from './testing/database.js';

const never = new AbortController().signal;
const unavailable = { code: 'read-models-unavailable', retryable: true };

/** What was logged, as a line of text each. */
function aLog() {
  const lines: string[] = [];
  const line = (level: string) => (fields: unknown, message?: string) =>
    void lines.push(`${level} ${JSON.stringify(fields)} ${message ?? ''}`);
  const log = { info: line('info'), warn: line('warn'), error: line('error') };
  return { lines, log: log as never };
}

describe('a MongoDB that is not there', () => {
  const secret = 'hunter2';

  it.each(['mongodb://name:hunter2@', 'http://name:hunter2@host/parley', `mongodb://name:hunter2@host:99999/parley`])(
    'is refused without a word of its password where the URL is no good: %#',
    async (url) => {
      const refusal = await openMongoReadModels({ url, comparePositions }).catch((error: unknown) => error as Error);
      expect(refusal).toMatchObject({ code: 'read-models-url-invalid', retryable: false });
      expect((refusal as Error).cause).toBeUndefined();
      expect(String((refusal as Error).stack)).not.toContain(secret);
    },
  );

  describe('but a machine that takes connections and says nothing', () => {
    let server: Server;
    const sockets: Socket[] = [];
    beforeEach(async () => {
      server = createServer((socket) => sockets.push(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
      await once(server, 'listening');
    });
    afterEach(() => {
      for (const socket of sockets.splice(0)) socket.destroy();
      server.close();
    });

    it('is given up in time, with its name and without the password', async () => {
      const { port } = server.address() as AddressInfo;
      const { lines, log } = aLog();
      const url = `mongodb://name:${secret}@127.0.0.1:${port}/parley`;
      const refusal = await openMongoReadModels({ url, comparePositions, log }).catch(
        (error: unknown) => error as Error,
      );
      expect(refusal).toMatchObject(unavailable);
      const { message, stack, cause } = refusal as Error;
      expect(JSON.stringify([message, stack, String(cause), ...lines])).not.toContain(secret);
      expect(lines.join()).toContain(`127.0.0.1:${port}`);
    });
  });
});

describeOn('mongodb', 'an outage of MongoDB', (address) => {
  let database: SpecDatabase;
  let cable: Cable;
  let store: ReadModelStore;
  let said: ReturnType<typeof aLog>;

  beforeEach(async () => {
    database = aDatabase(address);
    cable = await aCable(database.url);
    said = aLog();
    const url = new URL(cable.over(database.url));
    url.searchParams.set('directConnection', 'true');
    url.searchParams.set('heartbeatFrequencyMS', '500');
    store = await openMongoReadModels({ url: url.href, comparePositions, log: said.log });
  });
  afterEach(async () => {
    await store.close();
    await cable.close();
    await database.drop();
  });

  it('makes calls fail in time, is told once, and ends by itself; nothing is lost, and a batch cut off is repeated', async () => {
    const { fence } = (await store.lease.take(await store.lease.read()))!;
    const writer = await store.writer(1, fence);
    await writer.write(put('contacts', aContact('a')), positionOf(1));
    const cutOff = writer.write(put('contacts', aContact('b')), positionOf(2));
    cable.cut();
    await expect(cutOff).rejects.toMatchObject(unavailable);
    await expect(store.live.contact(contactOf('a'))).rejects.toMatchObject(unavailable);
    await expect(store.live.whenApplied(positionOf(2), never)).rejects.toMatchObject(unavailable);
    cable.mend();
    await writer.write(put('contacts', aContact('b')), positionOf(2));
    await store.live.whenApplied(positionOf(2), never);
    expect(await store.live.contact(contactOf('a'))).toEqual(aContact('a'));
    expect(await store.live.contact(contactOf('b'))).toEqual(aContact('b'));
    expect(await store.lease.read()).toMatchObject({ fence });
    expect(said.lines.map((line) => line.split(' ')[0])).toEqual(['warn', 'info']);
  }, 40_000);

  it('holds nobody longer than the deadline where the server hangs, nor the end of the process', async () => {
    await (await store.writer(1)).write(put('contacts', aContact('a')), positionOf(1));
    cable.freeze();
    const began = performance.now();
    await expect(store.live.contact(contactOf('a'))).rejects.toMatchObject(unavailable);
    expect(performance.now() - began).toBeLessThan(12_000);
    const closing = performance.now();
    await store.close();
    expect(performance.now() - closing).toBeLessThan(4_000);
  }, 40_000);
});
