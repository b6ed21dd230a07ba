import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ParleyConfig, type PolicyOverrides } from './schema.js';
import { sendersOf } from './senders.js';
import { SettingsBook } from './settings-book.js';
import { SettingsFile } from './settings-file.js';
import { sourcesOf } from './settings-sources.js';

const carrier = { kind: 'loopback' };
const config = ParleyConfig.parse({
  brands: [
    {
      id: 'acme',
      name: 'Acme',
      helpContact: 'help@acme.example',
      senders: [
        { id: 'main', code: '+18335550100', country: 'US', quietHours: 'liveConversation', carrier },
        { id: 'vip', code: '77110', country: 'US', policy: 'klaviyo', carrier },
      ],
    },
  ],
});
const actor = { kind: 'api', id: 'desk' } as const;

describe('the book of changed settings', () => {
  let dataDir: string;
  let file: string;
  let now: string;
  const logged: string[] = [];
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'parley-settings-'));
    file = join(dataDir, 'sender-settings.jsonl');
    now = '2026-11-20T17:00:00.000Z';
    logged.length = 0;
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  /** What a start does; opening it again is a restart. */
  const start = async () => {
    const log = {
      info: () => undefined,
      warn: (...words: unknown[]) => void logged.push(JSON.stringify(words)),
    };
    const book = new SettingsBook({ senders: sendersOf(config), clock: { now: () => now }, log });
    await book.keepIn(new SettingsFile(file, log));
    return { book, senders: sendersOf(config, (senderId) => book.changeOf(senderId)?.overrides) };
  };
  const lines = () => readFileSync(file, 'utf8').split('\n').slice(0, -1);

  it('holds at once, for one sender code, over the file and the preset', async () => {
    const { book, senders } = await start();
    expect(existsSync(file)).toBe(false);
    const before = senders.get('main');
    await book.change('main', { quietHours: 'off', automatic: { agentPrompt: false } }, actor);
    expect(senders.get('main').settings).toEqual({
      ...before.settings,
      quietHours: 'off',
      automatic: { agentPrompt: false, invalidReply: true },
    });
    const found = [senders.find('main'), senders.all()[0], senders.ofBrand('acme')[0]];
    expect(found.map((each) => each?.settings.quietHours)).toEqual(['off', 'off', 'off']);
    expect(senders.get('main')).toBe(senders.get('main'));
    expect(senders.get('vip').settings).toEqual(sendersOf(config).get('vip').settings);
    expect(JSON.parse(lines()[0]!)).toEqual({
      at: now,
      actor,
      senderId: 'main',
      overrides: { quietHours: 'off', automatic: { agentPrompt: false } },
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('replaces as a whole: what is left out comes from the file or the preset again', async () => {
    const { book, senders } = await start();
    const untouched = senders.get('main').settings;
    await book.change('main', { quietHours: 'off' }, actor);
    await book.change('main', { replies: { withinHours: 48 } }, actor);
    expect(senders.get('main').settings).toEqual({ ...untouched, replies: { to: 'texted-us', withinHours: 48 } });
    expect(sourcesOf(senders.get('main').sender, book.changeOf('main')?.overrides)).toEqual({
      quietHours: 'configuration',
      guardMinutes: 'preset',
      inbox: { visibility: 'preset' },
      replies: { to: 'preset', withinHours: 'override' },
      conversations: { start: 'preset' },
      automatic: { agentPrompt: 'preset', invalidReply: 'preset' },
      answerDuty: { when: 'preset', withinHours: 'preset' },
    });
    await book.change('main', {}, actor);
    expect(senders.get('main').settings).toEqual(untouched);
  });

  it('writes what holds already no second time, after a restart neither', async () => {
    const { book } = await start();
    await book.change('main', { inbox: {} }, actor);
    expect(existsSync(file)).toBe(false);
    const wanted: PolicyOverrides = { replies: { withinHours: 48, to: 'subscribers' }, quietHours: 'off', inbox: {} };
    await book.change('main', wanted, actor);
    const kept = readFileSync(file, 'utf8');
    now = '2026-11-20T18:00:00.000Z';
    await book.change('main', { quietHours: 'off', replies: { to: 'subscribers', withinHours: 48 } }, actor);
    await (await start()).book.change('main', wanted, { kind: 'agent', id: 'a7' });
    expect(readFileSync(file, 'utf8')).toBe(kept);
    expect((await start()).book.changeOf('main')).toMatchObject({ at: '2026-11-20T17:00:00.000Z', actor });
  });

  it('remembers the last change of each sender code over restarts', async () => {
    const { book } = await start();
    await book.change('main', { quietHours: 'off' }, actor);
    await book.change('vip', { conversations: { start: 'agents' } }, actor);
    await (await start()).book.change('main', { quietHours: 'strict' }, actor);
    const { senders } = await start();
    expect(senders.get('main').settings.quietHours).toBe('strict');
    expect(senders.get('vip').settings.conversations.start).toBe('agents');
    expect(lines()).toHaveLength(3);
    expect(logged).toEqual([]);
  });

  it('drops what a crash tore, wherever it tore it, and writes on behind the rest', async () => {
    const { book } = await start();
    await book.change('main', { quietHours: 'off' }, actor);
    const whole = readFileSync(file);
    await book.change('main', { quietHours: 'strict' }, { kind: 'api', id: 'Büro' });
    const both = readFileSync(file);
    for (let length = whole.length + 1; length < both.length; length += 1) {
      writeFileSync(file, both.subarray(0, length));
      logged.length = 0;
      const { book: reopened, senders } = await start();
      expect(senders.get('main').settings.quietHours).toBe('off');
      expect([logged.length, logged.join()]).toEqual([1, expect.stringContaining('is dropped')]);
      expect(readFileSync(file).equals(whole)).toBe(true);
      await reopened.change('vip', { quietHours: 'off' }, actor);
      expect((await start()).senders.get('vip').settings.quietHours).toBe('off');
      expect(logged).toHaveLength(1);
    }
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole.subarray(0, length));
      const { book: reopened, senders } = await start();
      expect(senders.get('main').settings.quietHours).toBe('liveConversation');
      await reopened.change('main', { quietHours: 'strict' }, actor);
      expect(lines()).toHaveLength(1);
    }
  });

  it('drops a last line of which only the end reached the disk', async () => {
    await (await start()).book.change('main', { quietHours: 'off' }, actor);
    appendFileSync(file, Buffer.concat([Buffer.alloc(40), Buffer.from('"quietHours":"strict"}}\n')]));
    expect((await start()).senders.get('main').settings.quietHours).toBe('off');
    expect(lines()).toHaveLength(1);
  });

  it('refuses the start where a line is damaged or unknown to it, and leaves the file as it is', async () => {
    await (await start()).book.change('main', { quietHours: 'off' }, actor);
    const good = readFileSync(file, 'utf8');
    for (const text of [
      `{"at":\n${good}`,
      good + good.replace('quietHours', 'quietTimes'),
      good + good.replace('off', 'never'),
    ]) {
      writeFileSync(file, text);
      const line = text.startsWith('{"at":\n') ? 1 : 2;
      await expect(start()).rejects.toThrow(
        expect.objectContaining({
          code: 'sender-settings-unreadable',
          message: expect.stringContaining(`sender-settings.jsonl:${line} `),
        }),
      );
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it('ignores a sender code that is not configured any more, says so, and keeps its line', async () => {
    await (await start()).book.change('main', { quietHours: 'off' }, actor);
    writeFileSync(file, readFileSync(file, 'utf8').replace('main', 'gone'));
    const { book, senders } = await start();
    expect(senders.get('main').settings.quietHours).toBe('liveConversation');
    expect(logged).toEqual([expect.stringContaining('"senderId":"gone"')]);
    await book.change('vip', { quietHours: 'off' }, actor);
    expect(lines().map((line) => (JSON.parse(line) as { senderId: string }).senderId)).toEqual(['gone', 'vip']);
  });

  it('changes nothing that it could not keep', async () => {
    const { book, senders } = await start();
    await book.change('main', { quietHours: 'off' }, actor);
    const kept = readFileSync(file);
    rmSync(file);
    const failing = expect.objectContaining({ code: 'sender-settings-not-kept', retryable: true });
    await expect(book.change('main', { quietHours: 'strict' }, actor)).rejects.toThrow(failing);
    expect(senders.get('main').settings.quietHours).toBe('off');
    // A write that failed half-way leaves a piece; the next one stands in its place.
    writeFileSync(file, Buffer.concat([kept, Buffer.from('{"at":"2026-')]));
    await book.change('main', { quietHours: 'strict' }, actor);
    expect(lines()).toHaveLength(2);
    expect((await start()).senders.get('main').settings.quietHours).toBe('strict');
    expect(logged).toEqual([]);
  });
});
