import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue, type RecordedFact } from '@parley/contracts';
import { chanceOf } from '@parley/testkit';
import { dossierFormat, instanceOf, type Header } from '../index.js';
import { writeDossier, type Written } from '../writing/write-dossier.js';
import type { Flaw } from './flaw.js';
import { verifyDossier } from './verify-dossier.js';

const installKey = Buffer.alloc(32, 7);
const samples = join(__dirname, '..', '..', 'contracts', 'samples');
const facts = readdirSync(samples)
  .map((file) => JSON.parse(readFileSync(join(samples, file), 'utf8')) as RecordedFact)
  .filter(({ type }) => catalogue.has(type))
  .map((fact, revision) => ({ ...fact, revision }) as RecordedFact);
const header: Header = {
  kind: 'header',
  format: dossierFormat,
  instance: instanceOf(installKey),
  exportedAt: '2026-11-21T12:00:00.000Z',
  exportedBy: { kind: 'agent', id: 'agent-7' },
  brandId: 'acme',
  contactId: facts[0]!.contactId,
  phone: '+14155550123',
  upToRevision: facts.length - 1,
  carrierRequests: 'hashed',
  ruleset: '2026-11-20',
  timeZoneData: '2026c',
};

async function* streamed<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function write(changes: Partial<Header> = {}, told: readonly RecordedFact[] = facts) {
  const writer = writeDossier({ ...header, ...changes }, streamed(told), installKey);
  let text = '';
  for (;;) {
    const step = await writer.next();
    if (step.done) return { text, file: Buffer.from(text), written: step.value satisfies Written };
    text += step.value;
  }
}

const verify = (file: Uint8Array, expected = {}) => verifyDossier(streamed([file]), expected);

/**
 * Another verifier, written from docs/reference/dossier.md alone: it shares no line with ours. Answers the index of
 * the first record that is wrong, the number of records where none is, or -1 where the frame is.
 */
function independently(file: Buffer): number {
  const lines = file.toString('latin1').split('\n');
  if (lines.shift() !== '{"format":"parley.dossier.v1","records":[') return -1;
  const end = lines.indexOf(']}');
  let previous = '0'.repeat(64);
  for (const [number, line] of (end < 0 ? lines : lines.slice(0, end)).entries()) {
    const parts = /^,?\{"chain":"([0-9a-f]{64})","entry":(\{.*\}),"marks":"([^"]*)","number":(\d+)\}$/.exec(line);
    if (!parts || line.startsWith(',') !== number > 0 || parts[4] !== String(number)) return number;
    const [, chain, entry, marks] = parts;
    const bytes = Buffer.from(entry!, 'latin1');
    const hash = createHash('sha256').update(`parley.dossier.v1.record\n${previous}\n${number}\n`).update(bytes);
    if (hash.digest('hex') !== chain || fnv(bytes) !== marks) return number;
    previous = chain;
  }
  return end < 0 || lines.slice(end).join('\n') !== ']}\n' ? -1 : end;
}

const { imul } = Math;

function fnv(bytes: Buffer): string {
  const marks = Buffer.alloc(Math.ceil(bytes.length / 32) * 4);
  let hash = 2_166_136_261;
  bytes.forEach((byte, at) => {
    hash = imul(hash ^ byte, 16_777_619);
    if (at % 32 === 31 || at === bytes.length - 1) marks.writeInt32BE(hash, (at >> 5) * 4);
  });
  return marks.toString('base64');
}

/** The fields of `of` that `like` has, in its order: a matcher of jest for each byte would take minutes. */
function subset(of: object, like: object): object {
  return Object.fromEntries(Object.keys(like).map((name) => [name, (of as Record<string, unknown>)[name]]));
}

describe('a dossier', () => {
  it('is one JSON document, a record a line, and sound as it was written', async () => {
    const { text, file, written } = await write();
    const document = JSON.parse(text) as { format: string; records: { entry: { kind: string }; number: number }[] };
    expect(document.format).toBe('parley.dossier.v1');
    expect(document.records.map(({ number }) => number)).toEqual(document.records.map((_, index) => index));
    expect(text.split('\n')).toHaveLength(document.records.length + 3);
    expect(document.records.map(({ entry }) => entry.kind)).toEqual([
      'header',
      ...facts.map(() => 'fact'),
      'seal',
      'signature',
    ]);
    expect(await verify(file, { installKey, head: written.head })).toMatchObject({
      sound: true,
      facts: facts.length,
      head: written.head,
      streamHash: written.streamHash,
      signature: 'right',
    });
    expect(written.bytes).toBe(file.length);
    expect(independently(file)).toBe(document.records.length);
  });

  it('has the same bytes for the same facts, and another head for any other', async () => {
    const [one, two, other] = [await write(), await write(), await write({ brandId: 'boreal' })];
    expect(one.text).toBe(two.text);
    expect(other.written.head).not.toBe(one.written.head);
    expect(other.written.streamHash).toBe(one.written.streamHash);
  });

  it('is read in pieces of any size', async () => {
    const { file } = await write();
    for (const size of [1, 7, 1_000]) {
      const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, at) =>
        file.subarray(at * size, (at + 1) * size),
      );
      expect(await verifyDossier(streamed(pieces))).toMatchObject({ sound: true });
    }
  });

  it('does not take another head, or the signature of another installation, for its own', async () => {
    const { file } = await write();
    expect(await verify(file, { head: 'a'.repeat(64) })).toMatchObject({ sound: false, code: 'head-differs' });
    expect(await verify(file, { installKey: Buffer.alloc(32, 8) })).toMatchObject({ code: 'signature-wrong' });
  });

  it('shows nothing of a person that was erased, and says so', async () => {
    const { text, file } = await write({ erasedAtRevision: facts.length, phone: undefined });
    expect(text).not.toMatch(/14155550123|Où est ma commande|call 81|Ann/);
    expect(text).toContain('"personalErased":true');
    expect(await verify(file)).toMatchObject({ sound: true });
  });

  it('holds the requests of carriers as hashes, unless they are asked for', async () => {
    const whole = (await write({ carrierRequests: 'whole' })).text;
    const hashed = (await write()).text;
    const body = facts.flatMap(
      ({ personal }) => (personal as { raw?: { body: string } } | undefined)?.raw?.body ?? [],
    )[0]!;
    expect(whole).toContain(JSON.stringify(body).slice(1, -1));
    expect(hashed).not.toContain(JSON.stringify(body).slice(1, -1));
    expect(hashed).toMatch(/"raw":\{"sha256":"[0-9a-f]{64}"\}/);
  });
});

describe('one altered byte', () => {
  it('of any kind of place is named with its record, its pointer and its offset (compliance P5)', async () => {
    const { text, file } = await write();
    const altered = async (find: string, by = 'X') => {
      const offset = Buffer.byteLength(text.slice(0, text.indexOf(find)));
      const changed = Buffer.from(file);
      changed.write(by, offset);
      return { flaw: (await verify(changed)) as Flaw, offset };
    };
    const note = facts.findIndex(({ type }) => type === 'NoteAdded') + 1;
    const text1 = await altered(text.slice(text.indexOf('commande', text.indexOf('NoteAdded') - 400)));
    expect(text1.flaw).toMatchObject({
      sound: false,
      code: 'byte-altered',
      line: note + 2,
      record: note,
      offset: text1.offset,
      pointer: `/records/${note}/entry/fact/personal/text`,
      is: 'X'.charCodeAt(0),
      was: 'c'.charCodeAt(0),
    });
    expect(text1.flaw.says).toContain(`byte ${text1.offset} (line ${note + 2}) is 0x58 (X) and was 0x63 (c)`);
    const chain = await altered(text.slice(text.indexOf('"chain":"', 3_000) + 9), 'g');
    expect(chain.flaw).toMatchObject({
      offset: chain.offset,
      pointer: expect.stringMatching(/^\/records\/\d+\/chain$/),
    });
    const marks = await altered(text.slice(text.indexOf('"marks":"', 3_000) + 9), '!');
    expect(marks.flaw).toMatchObject({
      offset: marks.offset,
      pointer: expect.stringMatching(/^\/records\/\d+\/marks$/),
    });
    const quote = await altered(text.slice(text.indexOf('"brandId"', 3_000)), ' ');
    expect(quote.flaw).toMatchObject({ code: 'byte-altered', offset: quote.offset, was: 0x22 });
    const brace = await altered(text.slice(text.indexOf('"data":{', 3_000) + 7), ']');
    expect(brace.flaw).toMatchObject({ code: 'byte-altered', offset: brace.offset, was: 0x7b });
  });

  const seed = Number(process.env['PARLEY_SEED'] ?? 20_261_121);
  const few = facts.filter(({ type }) => type === 'NoteAdded' || type === 'ConsentRevoked');

  it.each([
    ['every byte of a short one', few.map((fact, revision) => ({ ...fact, revision })), undefined],
    ['any byte of one with every kind of fact', facts, 300],
  ] as const)(
    `is found and placed to the byte, and another verifier agrees: %s (seed ${seed})`,
    async (_, told, some) => {
      const chance = chanceOf(seed);
      const { file } = await write({ upToRevision: told.length - 1 }, told as readonly RecordedFact[]);
      for (let round = 0; round < (some ?? file.length); round += 1) {
        const at = some === undefined ? round : chance.integer(file.length);
        const changed = Buffer.from(file);
        const is = (changed[at]! + 1 + chance.integer(255)) % 256;
        changed[at] = is;
        const flaw = await verify(changed);
        const placed = { sound: false, code: 'byte-altered', offset: at, is, was: file[at] };
        if (JSON.stringify(placed) !== JSON.stringify(subset(flaw, placed))) expect([at, flaw]).toEqual([at, placed]);
        const named = independently(changed);
        if (named < 0) continue;
        const lines = changed.subarray(0, at).filter((byte) => byte === 0x0a).length;
        if (named !== ((flaw as Flaw).record ?? lines - 1)) expect([at, named]).toEqual([at, flaw]);
      }
    },
    120_000,
  );

  it(`more, or one less, is found: taken back it gives the file as it was (seed ${seed})`, async () => {
    const chance = chanceOf(seed + 1);
    const { file } = await write();
    for (let round = 0; round < 60; round += 1) {
      const at = chance.integer(file.length);
      const byte = chance.integer(256);
      const longer = Buffer.concat([file.subarray(0, at), Buffer.of(byte), file.subarray(at)]);
      const shorter = Buffer.concat([file.subarray(0, at), file.subarray(at + 1)]);
      const [more, less] = [(await verify(longer)) as Flaw, (await verify(shorter)) as Flaw];
      expect([at, more.sound, less.sound]).toEqual([at, false, false]);
      if (more.change === 'inserted') {
        const undone = Buffer.concat([longer.subarray(0, more.offset), longer.subarray(more.offset + 1)]);
        expect([at, undone.equals(file)]).toEqual([at, true]);
      } else expect(Math.abs(more.offset - at)).toBeLessThanOrEqual(64);
      if (less.change === 'removed') {
        const undone = Buffer.concat([
          shorter.subarray(0, less.offset),
          Buffer.of(less.was!),
          shorter.subarray(less.offset),
        ]);
        expect([at, undone.equals(file)]).toEqual([at, true]);
      } else expect(Math.abs(less.offset - at)).toBeLessThanOrEqual(64);
    }
  }, 120_000);
});

it('the checker of the reference, run as it is printed there, agrees', async () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'reference', 'dossier.md'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  writeFileSync(join(folder, 'check.mjs'), /```js\n([^]*?)```/.exec(page)![1]!);
  const check = (file: Buffer) => {
    writeFileSync(join(folder, 'd.json'), file);
    const { status, stdout } = spawnSync(process.execPath, ['check.mjs', 'd.json'], { cwd: folder, encoding: 'utf8' });
    return [status, stdout.trim()];
  };
  const { file, text } = await write();
  expect(check(file)).toEqual([0, 'sound']);
  const altered = Buffer.from(text.replace('commande', 'kommande'));
  expect(check(altered)).toEqual([2, `ALTERED: record ${((await verify(altered)) as Flaw).record}`]);
  expect(check(file.subarray(0, -1))).toEqual([2, 'ALTERED: the last line']);
  rmSync(folder, { recursive: true });
});

describe('larger alterations', () => {
  const lineOf = (text: string, index: number) => text.split('\n')[index]!;

  it('of a word are placed where they begin', async () => {
    const { text } = await write();
    const at = Buffer.byteLength(text.slice(0, text.indexOf('commande')));
    const flaw = (await verify(Buffer.from(text.replace('commande', 'facture!')))) as Flaw;
    expect(flaw).toMatchObject({ code: 'bytes-altered', pointer: expect.stringContaining('/entry/fact') });
    expect(flaw.offset).toBeLessThanOrEqual(at);
    expect(flaw.until).toBeGreaterThanOrEqual(at);
  });

  it('a record taken out, put elsewhere, doubled or taken from another dossier is named', async () => {
    const { text } = await write();
    const lines = text.split('\n');
    const of = (changed: string[]) => verify(Buffer.from(changed.join('\n')));
    expect(await of(lines.toSpliced(5, 1))).toMatchObject({ code: 'record-missing', record: 4, line: 6 });
    expect(await of(lines.toSpliced(5, 3))).toMatchObject({ says: 'records 4 to 6 are missing before line 6' });
    expect(await of(lines.toSpliced(5, 2, lines[6]!, lines[5]!))).toMatchObject({ code: 'record-misplaced', line: 6 });
    expect(await of(lines.toSpliced(6, 0, lines[5]!))).toMatchObject({ code: 'record-inserted', record: 4 });
    const other = (await write({ brandId: 'boreal' })).text;
    expect(await of(lines.toSpliced(5, 1, lineOf(other, 5)))).toMatchObject({ code: 'record-foreign', line: 6 });
  });

  it('a forged record before the true one is told from it', async () => {
    const { text } = await write();
    const lines = text.split('\n');
    const forged = (await write({}, facts.with(3, { ...facts[3]!, at: '2020-01-01T00:00:00.000Z' } as RecordedFact)))
      .text;
    expect(await verify(Buffer.from(lines.toSpliced(5, 0, lineOf(forged, 5)).join('\n')))).toMatchObject({
      code: 'record-inserted',
      line: 6,
    });
  });

  it('a file that ends early, goes on or was laid out anew is told apart', async () => {
    const { text, file } = await write();
    for (const end of [10, 2_000, file.length - 1, file.length - 3, text.indexOf('\n', 5_000) + 1]) {
      expect(await verify(file.subarray(0, end))).toMatchObject({ sound: false, code: 'truncated', offset: end });
    }
    expect(await verify(Buffer.alloc(0))).toMatchObject({ code: 'truncated', offset: 0 });
    expect(await verify(Buffer.concat([file, Buffer.from(' ')]))).toMatchObject({
      code: 'bytes-after-end',
      offset: file.length,
    });
    expect(await verify(Buffer.from(JSON.stringify(JSON.parse(text), null, 2)))).toMatchObject({
      sound: false,
      line: 1,
    });
    const crlf = Buffer.from(text.replaceAll('\n', '\r\n'));
    expect(await verify(crlf)).toMatchObject({ sound: false, offset: text.indexOf('\n'), is: 0x0d });
  });

  it('written anew from there on, the file is sound and its head another: that is what a known head is for', async () => {
    const { written } = await write();
    const forged = await write({}, facts.with(3, { ...facts[3]!, at: '2020-01-01T00:00:00.000Z' } as RecordedFact));
    expect(await verify(forged.file)).toMatchObject({ sound: true });
    expect(await verify(forged.file, { head: written.head })).toMatchObject({ sound: false, code: 'head-differs' });
  });
});

it('ten thousand facts are written and verified line by line', async () => {
  const note = facts.find(({ type }) => type === 'NoteAdded')!;
  async function* many() {
    for (let revision = 0; revision < 10_000; revision += 1) yield { ...note, revision };
  }
  let longest = 0;
  async function* bytes() {
    for await (const line of writeDossier({ ...header, upToRevision: 9_999 }, many(), installKey)) {
      longest = Math.max(longest, line.length);
      yield Buffer.from(line);
    }
  }
  expect(await verifyDossier(bytes())).toMatchObject({ sound: true, facts: 10_000 });
  expect(longest).toBeLessThan(4_000);
}, 60_000);
