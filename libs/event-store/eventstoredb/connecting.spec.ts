import { all, idsOf, Listener, notes, stream } from '@parley/testkit/event-store';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { openEventStoreDb } from './index.js';
import { EventStoreDbStandIn } from './testing/stand-in.js';

const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const unavailable = { code: 'event-store-unavailable', retryable: true };
const open = (url: string) => openEventStoreDb({ url, clock });

describe('connecting to EventStoreDB (a stand-in)', () => {
  const nodes: EventStoreDbStandIn[] = [];
  const aNode = async (...options: Parameters<typeof EventStoreDbStandIn.start>) => {
    const node = await EventStoreDbStandIn.start(...options);
    nodes.push(node);
    return node;
  };
  afterEach(() => {
    for (const node of nodes.splice(0)) node.stop();
  });

  describe('that takes only certificates and passwords', () => {
    let folder: string;
    const user = { username: 'ops', password: 'hunter2:@/%' };

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'parley-'));
      const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem'];
      const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
      execFileSync('openssl', ['req', '-x509', ...key, '-out', 'ca.pem', '-days', '2', ...subject], {
        cwd: folder,
        stdio: 'ignore',
      });
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const secured = () => {
      const [certificate, key] = ['ca.pem', 'key.pem'].map((name) => readFileSync(join(folder, name)));
      return aNode({ user, tls: { certificate: certificate!, key: key! } });
    };
    const signedIn = (url: string, password: string) =>
      url.replace('://', `://${user.username}:${encodeURIComponent(password)}@`).replace('127.0.0.1', 'localhost');
    const ca = () => `&tlsCAFile=${encodeURIComponent(join(folder, 'ca.pem'))}`;

    it('is taken in with both', async () => {
      const node = await secured();
      const store = await open(signedIn(node.url, user.password) + ca());
      const listener = new Listener(store);
      const { facts } = await store.append(stream('a'), -1, notes('a', 2));
      expect(await all(store.readAll())).toEqual(facts);
      await listener.untilFacts(2);
      await listener.stop();
      await store.close();
    });

    it('is refused with either missing, and tells nobody the password', async () => {
      const node = await secured();
      const password = 'letmein';
      const refusals = [
        await open(signedIn(node.url, password) + ca()).catch((error: unknown) => error),
        await open(signedIn(node.url, password)).catch((error: unknown) => error),
        await open(node.url.replace('127.0.0.1', 'localhost') + ca()).catch((error: unknown) => error),
      ];
      expect(refusals).toMatchObject([unavailable, unavailable, unavailable]);
      expect(String(refusals[0])).toContain('$all');
      expect(inspect(refusals, { depth: 9, showHidden: true })).not.toContain(password);
    });
  });

  it.each(['a name', 'its members'])('finds the leader of a cluster by %s, and the next one after it', async (by) => {
    const first = await aNode();
    const second = await aNode({ log: first.log });
    const ports = [first.address.port, second.address.port];
    const lead = (leader: EventStoreDbStandIn, follower: EventStoreDbStandIn) => {
      leader.faults.leader = undefined;
      follower.faults.leader = leader.address;
      first.members = second.members = [
        { port: leader.address.port, state: 'LEADER' },
        { port: follower.address.port, state: 'FOLLOWER' },
      ];
    };
    lead(first, second);
    const hosts = by === 'a name' ? [`127.0.0.1:${ports[1]}`] : ports.map((port) => `127.0.0.1:${port}`);
    const store = await open(`kurrentdb${by === 'a name' ? '+discover' : ''}://${hosts.join(',')}?tls=false`);
    const listener = new Listener(store);
    await store.append(stream('a'), -1, notes('a', 2));
    await listener.untilFacts(2);
    first.stop();
    lead(second, first);
    for (let back = false; !back;) {
      const appending = store.append(stream('a'), 1, notes('a', 2, 2));
      back = await appending.then(
        () => true,
        () => false,
      );
    }
    await listener.untilFacts(4);
    expect(idsOf(listener.facts)).toEqual(idsOf(notes('a', 4)));
    await listener.stop();
    await store.close();
  });

  it('says so where no member of a cluster answers, and goes on by itself when one does', async () => {
    const node = await aNode();
    node.members = [{ port: node.address.port, state: 'LEADER' }];
    const url = `esdb+discover://127.0.0.1:${node.address.port}?tls=false&maxDiscoverAttempts=2&discoveryInterval=10`;
    const store = await open(url);
    const listener = new Listener(store);
    await store.append(stream('a'), -1, notes('a', 1));
    await listener.untilFacts(1);
    node.stop();
    await expect(open(url)).rejects.toMatchObject(unavailable);
    await expect(store.head()).rejects.toMatchObject(unavailable);
    await expect(Promise.all([store.head(), all(store.read(stream('a')))])).rejects.toMatchObject(unavailable);
    await node.start();
    for (let back = false; !back;) {
      back = await store.head().then(
        () => true,
        () => false,
      );
    }
    await store.append(stream('a'), 0, notes('a', 1, 1));
    await listener.untilFacts(2);
    await listener.stop();
    await store.close();
  });

  it('is not opened where nobody listens', async () => {
    const node = await aNode();
    node.stop();
    await expect(open(node.url)).rejects.toMatchObject(unavailable);
  });
});
