import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { contactIdOf, streamOf } from '@parley/contracts';
import { instanceOf, verifyDossier, writeAnchor } from '@parley/dossier';
import { openEngines, type Engines } from '@parley/runtime/engines';
import { aText, aVerdict, customer, id, minutesAfter, noon, senderId } from '@parley/testkit';
import { auditAgainstDossier, auditContact, auditLog } from './audit.js';
import { exportOf } from './export.js';
import { importFile, pairs } from './import.js';
import { contactNamed } from './who.js';

const installKey = Buffer.alloc(32, 1);
const contactId = contactIdOf(installKey, 'acme', customer);
const other = contactIdOf(installKey, 'acme', '+14155550124');

describe('the proof at the command line', () => {
  let folder: string;
  let engines: Engines;
  let minutes = 0;
  const clock = { now: () => minutesAfter(noon, minutes) };
  let made = 0;
  const ids = { uuid: () => id(`made-${(made += 1)}`) };
  const meta = (cause: string) => ({ at: clock.now(), cause, actor: { kind: 'system' as const } });
  const file = (name: string) => join(folder, name);

  beforeEach(async () => {
    minutes = 0;
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    engines = await openEngines({ dataDir: folder }, { clock, clientId: 'spec' });
    for (const [name, contact] of [
      ['m1', contactId],
      ['m2', other],
    ] as const) {
      await engines.contacts.execute({ contactId: contact, brandId: 'acme' }, meta(name), {
        type: 'ReceiveMessage',
        senderId,
        message: aText(name, { text: `where is my order ${name}` }),
        verdict: aVerdict(),
      });
    }
    minutes = 5;
    await engines.contacts.execute({ contactId, brandId: 'acme' }, meta('g1'), {
      type: 'GrantConsent',
      source: 'agent',
      channel: 'voice',
      record: { givenAt: noon, program: 'news' },
      personal: { evidence: 'call 81' },
    });
  });
  afterEach(async () => {
    await engines.close();
    rmSync(folder, { recursive: true });
  });

  const exported = async (name: string, format: 'json' | 'html' = 'json') => {
    const actor = { kind: 'agent' as const, id: 'counsel' };
    const parts = { ...engines, installKey, clock, ids };
    const dossier = await exportOf(parts, contactId, { format, raw: false, actor });
    let text = '';
    for await (const piece of dossier.content) text += piece;
    writeFileSync(file(name), text);
    return { ...dossier, text };
  };
  /** What nobody with the rights of the application can do: changes one byte of a stored fact. */
  const tamper = (stream: string, revision: number, from: string, to: string) => {
    const db = new DatabaseSync(file('parley.db'));
    const { changes } = db
      .prepare('UPDATE facts SET fact = replace(fact, ?, ?) WHERE stream = ? AND revision = ?')
      .run(from, to, stream, revision);
    db.close();
    expect(changes).toBe(1);
  };
  const events = async () => {
    const facts = [];
    for await (const fact of engines.eventStore.read(streamOf(contactId))) facts.push(fact);
    return facts;
  };

  it('writes a dossier, records that it did and for whom, and what it wrote verifies', async () => {
    const { head, facts } = await exported('d.json');
    expect(await verifyDossier(createReadStream(file('d.json')), { installKey, head })).toMatchObject({
      sound: true,
      facts,
      signature: 'right',
    });
    expect((await events()).at(-1)).toMatchObject({
      type: 'DossierExported',
      actor: { kind: 'agent', id: 'counsel' },
      data: { format: 'json', head, facts, upToRevision: facts - 1 },
    });
  });

  it('finds the store as it was, and later facts no alteration', async () => {
    await exported('d.json');
    await engines.contacts.execute({ contactId, brandId: 'acme' }, meta('n1'), {
      type: 'AddNote',
      senderId,
      noteId: id('n1'),
      text: 'later',
    });
    expect(await auditAgainstDossier(engines.eventStore, file('d.json'), installKey)).toMatchObject({ sound: true });
    const audit = await auditContact(engines.eventStore, contactId);
    expect(audit).toMatchObject({ checked: [{ agrees: true }] });
    expect(audit).not.toHaveProperty('altered');
  });

  it('names the first altered fact of the store, its field and both values (compliance P5)', async () => {
    await exported('d.json');
    const granted = (await events()).find(({ type }) => type === 'ConsentGranted')!;
    tamper(streamOf(contactId), granted.revision, '"program":"news"', '"program":"mews"');
    expect(await auditAgainstDossier(engines.eventStore, file('d.json'), installKey)).toEqual({
      sound: false,
      in: 'store',
      contactId,
      revision: granted.revision,
      factId: granted.id,
      type: 'ConsentGranted',
      pointer: '/data/program',
      says: `ConsentGranted at revision ${granted.revision} was altered at /data/program: the dossier has "news", the store "mews"`,
    });
    expect(await auditContact(engines.eventStore, contactId)).toMatchObject({
      checked: [{ agrees: false }],
      altered: { revision: 0, says: expect.stringContaining('is not as it was exported') },
    });
  });

  it('names what is personal and does not show it', async () => {
    await exported('d.json');
    const received = (await events()).find(({ type }) => type === 'MessageReceived')!;
    tamper(streamOf(contactId), received.revision, 'where is my order', 'there is my order');
    const audit = await auditAgainstDossier(engines.eventStore, file('d.json'), installKey);
    expect(audit).toMatchObject({ sound: false, in: 'store', pointer: '/personal/text' });
    expect(JSON.stringify(audit)).not.toContain('my order');
  });

  it('places an alteration between two exports where no dossier was kept', async () => {
    await exported('one.json');
    minutes = 10;
    await exported('two.json');
    const [first] = (await events()).filter(({ type }) => type === 'DossierExported');
    tamper(streamOf(contactId), first!.revision, '"counsel"', '"kounsel"');
    expect(await auditContact(engines.eventStore, contactId)).toMatchObject({
      checked: [{ agrees: true }, { agrees: false }],
      altered: { revision: first!.revision },
    });
  });

  it('tells an altered dossier from an altered store', async () => {
    const { text } = await exported('d.json');
    writeFileSync(file('d.json'), text.replace('"news"', '"mews"'));
    expect(await auditAgainstDossier(engines.eventStore, file('d.json'), installKey)).toMatchObject({
      sound: false,
      in: 'dossier',
      code: 'byte-altered',
    });
  });

  it('anchors the whole log outside the database, and names the altered fact of any contact (compliance P5)', async () => {
    const anchored = async () => {
      let text = '';
      const options = { installKey, instance: instanceOf(installKey), at: clock.now() };
      for await (const line of writeAnchor(engines.eventStore.readAll(), options)) text += line;
      writeFileSync(file('anchor.jsonl'), text);
      return text;
    };
    const text = await anchored();
    expect(text).not.toMatch(/order|14155550/);
    await engines.contacts.execute({ contactId, brandId: 'acme' }, meta('c'), { type: 'CloseConversation', senderId });
    const audit = () => auditLog(engines.eventStore, file('anchor.jsonl'), installKey);
    expect(await audit()).toMatchObject({ sound: true, newFacts: 2 });
    for (const forged of [
      text.replace('"facts"', '"pacts"'),
      text.replace(/"head":"./, '"head":"x'),
      text.slice(0, 200),
    ]) {
      writeFileSync(file('forged.jsonl'), forged);
      expect(await auditLog(engines.eventStore, file('forged.jsonl'), installKey)).toMatchObject({
        sound: false,
        code: 'anchor-altered',
      });
    }
    expect(await auditLog(engines.eventStore, file('anchor.jsonl'), Buffer.alloc(32, 2))).toMatchObject({
      code: 'signature-wrong',
    });
    tamper(streamOf(other), 2, 'order m2', 'ardor m2');
    expect(await audit()).toMatchObject({
      sound: false,
      code: 'fact-altered',
      stream: streamOf(other),
      revision: 2,
      type: 'MessageReceived',
    });
  });

  it('writes a page that stands alone, with nothing of a text taken for markup', async () => {
    await engines.contacts.execute({ contactId, brandId: 'acme' }, meta('n2'), {
      type: 'AddNote',
      senderId,
      noteId: id('n2'),
      text: '<script>alert(1)</script> & "quoted"',
    });
    const { text } = await exported('d.html', 'html');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;');
    expect(text).not.toMatch(/<script|<img|<link|src=|https?:\/\//);
    expect(text).toContain('where is my order m1');
    expect(text).toContain('Consent stands since');
  });

  it('imports a file line by line, once', async () => {
    writeFileSync(
      file('old.csv'),
      '\ufeffphone,originalSource,givenAt\n+14155550190,shop,2024-05-01\n+14155550191,,\nx,,\n+14155550192,shop,2099-05-01\n',
    );
    const imported = async () => {
      const outcomes = [];
      for await (const outcome of importFile(
        { ...engines, installKey, clock },
        {
          file: file('old.csv'),
          brandId: 'acme',
          mapping: pairs(['phone=phone'], '--map'),
          defaults: pairs(['responsible=Kim = chief'], '--default'),
          ignore: [],
          country: 'US',
          actor: { kind: 'system', id: 'ops' },
        },
      ))
        outcomes.push(outcome);
      return outcomes;
    };
    expect(await imported()).toMatchObject([
      { line: 2, outcome: 'granted' },
      { line: 3, outcome: 'unproven' },
      { line: 4, outcome: 'refused' },
      { line: 5, outcome: 'refused', problem: 'givenAt: 2099-05-01T00:00:00.000Z lies ahead' },
    ]);
    expect((await engines.contacts.load(contactIdOf(installKey, 'acme', '+14155550192'))).profile.known).toBe(false);
    expect((await imported()).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'refused', 'refused']);
  });

  it('finds a contact by its id, or by its number and brand', () => {
    const brands = ['acme', 'boreal'];
    expect(contactNamed(contactId, { brands, installKey })).toBe(contactId);
    expect(contactNamed(customer, { brands, brand: 'acme', installKey })).toBe(contactId);
    expect(contactNamed(customer, { brands: ['acme'], installKey })).toBe(contactId);
    expect(() => contactNamed(customer, { brands, installKey })).toThrow('--brand (acme, boreal)');
    expect(() => contactNamed('4155550123', { brands, installKey })).toThrow('neither a contact id');
  });
});
