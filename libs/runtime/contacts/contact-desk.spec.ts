import { contactIdOf, factIdOf, ParleyError, streamOf, type Fact, type RecordedFact } from '@parley/contracts';
import { accept, decide, evolve, initialState, type Command, type CommandMeta } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { aText, aVerdict, senderId } from '@parley/testkit';
import { ContactDesk, type Decider } from './contact-desk.js';
import type { ContactRef } from './contacts.js';
import type { UnnoticedRepeat } from './repeats.js';

const core: Decider = { decide, evolve, initialState };
const contactOf = (name: string): ContactRef => ({
  contactId: contactIdOf(Buffer.from('spec'), 'acme', name),
  brandId: 'acme',
});
const contact = contactOf('jo');
const stream = streamOf(contact.contactId);
const because = (cause: string): CommandMeta => ({
  at: '2026-11-20T15:00:00.000Z',
  cause,
  actor: { kind: 'api', id: 'crm' },
});

const create: Command = { type: 'CreateContact', phone: '+14155550123', source: 'api' };
const join = (list: string): Command => ({ type: 'AddToList', list });

describe('the contact desk', () => {
  let store: EventStore;

  beforeEach(() => {
    store = openSqliteEventStore({ file: ':memory:', clock: { now: () => '2026-11-20T15:00:01.000Z' } });
  });
  afterEach(() => store.close());

  const recorded = async (of = stream) => {
    const facts: RecordedFact[] = [];
    for await (const fact of store.read(of)) facts.push(fact);
    return facts;
  };
  const known = (desk: ContactDesk) => desk.execute(contact, because('import'), create);

  it('appends what was decided, with its id, version, instant and origin', async () => {
    const meta = { ...because('request-1'), traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
    const executed = await new ContactDesk(store, core).execute(contact, meta, create);
    expect(executed).toMatchObject({ ok: true, state: { profile: { known: true, phone: '+14155550123' } } });
    expect(await recorded()).toEqual([
      {
        type: 'ContactCreated',
        data: { source: 'api' },
        personal: { phone: '+14155550123' },
        ...contact,
        ...meta,
        id: factIdOf('request-1', 'ContactCreated', 0),
        version: 1,
        stream,
        revision: 0,
        position: '1',
        recordedAt: '2026-11-20T15:00:01.000Z',
      },
    ]);
    expect(executed).toHaveProperty('facts', await recorded());
  });

  it('numbers facts of one type within a decision, so that their ids differ and stay the same', async () => {
    const twoTags: Decider = {
      ...core,
      decide: () =>
        accept(
          { type: 'TagAdded', senderId: 'main', data: { tag: 'a' } },
          { type: 'MarkedRead', senderId: 'main', data: {} },
          { type: 'TagAdded', senderId: 'main', data: { tag: 'b' } },
        ),
    };
    await new ContactDesk(store, twoTags).execute(contact, because('c'), create);
    expect((await recorded()).map((fact) => fact.id)).toEqual([
      factIdOf('c', 'TagAdded', 0),
      factIdOf('c', 'MarkedRead', 0),
      factIdOf('c', 'TagAdded', 1),
    ]);
  });

  it('appends nothing for a repeat, a refusal, or a source that finds nothing to do', async () => {
    const desk = new ContactDesk(store, core);
    await known(desk);
    expect(await desk.execute(contact, because('again'), create)).toMatchObject({ ok: true, facts: [] });
    const refused = await desk.execute(contact, because('x'), { type: 'MarkRead', senderId: 'main' });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'conversation-not-found' },
      state: { profile: { known: true } },
    });
    expect(await desk.execute(contact, because('y'), () => undefined)).toMatchObject({ ok: true, facts: [] });
    expect(await recorded()).toHaveLength(1);
  });

  it('asks a source for its command on the very state it is decided on', async () => {
    const desk = new ContactDesk(store, core);
    await known(desk);
    const joinNext = (cause: string) =>
      desk.execute(contact, because(cause), ({ profile }) => join(`list-${profile.lists.length}`));
    await Promise.all(['a', 'b', 'c'].map(joinNext));
    expect((await desk.load(contact.contactId)).profile.lists).toEqual(['list-0', 'list-1', 'list-2']);
  });

  it('lets commands on one contact wait for each other instead of racing', async () => {
    const append = jest.spyOn(store, 'append');
    const desk = new ContactDesk(store, core);
    await known(desk);
    const lists = Array.from({ length: 50 }, (_, n) => `list-${n}`);
    await Promise.all(lists.map((list) => desk.execute(contact, because(list), join(list))));
    expect((await desk.load(contact.contactId)).profile.lists).toEqual(lists);
    expect(append).toHaveBeenCalledTimes(51);
  });

  it('lets no contact wait for another', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const append = store.append.bind(store);
    jest.spyOn(store, 'append').mockImplementation(async (to, ...rest) => {
      if (to === stream) await held;
      return append(to, ...rest);
    });
    const desk = new ContactDesk(store, core);
    const slow = known(desk);
    expect(await desk.execute(contactOf('sam'), because('sam'), create)).toMatchObject({ ok: true });
    release();
    expect(await slow).toMatchObject({ ok: true });
  });

  it('decides again on the newest state when somebody else was faster, as often as it takes', async () => {
    const desks = Array.from({ length: 4 }, () => new ContactDesk(store, core));
    await known(desks[0]!);
    const lists = Array.from({ length: 16 }, (_, n) => `list-${n}`);
    await Promise.all(lists.map((list, n) => desks[n % 4]!.execute(contact, because(list), join(list))));
    const facts = await recorded();
    expect(facts).toHaveLength(17);
    for (const desk of desks) {
      expect((await desk.load(contact.contactId)).profile.lists.toSorted()).toEqual(lists.toSorted());
    }
  });

  it('makes one contact and one conversation of a stranger’s first texts, whoever takes them up at the same moment', async () => {
    const names = ['m1', 'm2', 'm3', 'm4'];
    await Promise.all(
      names.map((name) => {
        const text: Command = { type: 'ReceiveMessage', senderId, message: aText(name), verdict: aVerdict() };
        return new ContactDesk(store, core).execute(contact, because(name), text);
      }),
    );
    const types = (await recorded()).map(({ type }) => type);
    for (const [type, times] of Object.entries({ ContactCreated: 1, ConversationOpened: 1, MessageReceived: 4 }))
      expect([type, types.filter((each) => each === type).length]).toEqual([type, times]);
  });

  it('loses to a fact that forbids what it had decided', async () => {
    const [desk, other] = [new ContactDesk(store, core), new ContactDesk(store, core)];
    await known(desk);
    const append = store.append.bind(store);
    jest.spyOn(store, 'append').mockImplementationOnce(async (...mine) => {
      await other.execute(contact, because('faster'), join('vip'));
      return append(...mine);
    });
    expect(await desk.execute(contact, because('slower'), join('vip'))).toMatchObject({ ok: true, facts: [] });
    expect(await recorded()).toHaveLength(2);
  });

  it('gives up after twenty lost races, and says that it may be tried again', async () => {
    const append = jest
      .spyOn(store, 'append')
      .mockRejectedValue(new ParleyError('wrong-expected-revision', 'lost', { retryable: false }));
    await expect(known(new ContactDesk(store, core))).rejects.toMatchObject({ code: 'contention', retryable: true });
    expect(append).toHaveBeenCalledTimes(20);
  });

  it('decides nothing on a state that is no longer the newest, not even that there is nothing to do', async () => {
    const [desk, elsewhere] = [new ContactDesk(store, core), new ContactDesk(store, core)];
    await known(desk);
    await desk.execute(contact, because('1'), join('vip'));
    await elsewhere.execute(contact, because('2'), { type: 'RemoveFromList', list: 'vip' });
    expect(await desk.execute(contact, because('3'), join('vip'))).toMatchObject({ facts: [{ type: 'AddedToList' }] });
    await elsewhere.execute(contact, because('4'), { type: 'RemoveFromList', list: 'vip' });
    expect((await desk.load(contact.contactId)).profile.lists).toEqual([]);
  });

  it('reads on from what it remembers, and remembers no more contacts than it was told to', async () => {
    const desk = new ContactDesk(store, core, { cachedContacts: 2 });
    const names = ['a', 'b', 'c'];
    for (const name of names) await desk.execute(contactOf(name), because(name), create);
    const read = jest.spyOn(store, 'read');
    for (const name of names.toReversed()) {
      expect((await desk.load(contactOf(name).contactId)).profile.known).toBe(true);
    }
    expect(read.mock.calls.map(([, options]) => options?.from)).toEqual([1, 1, 0]);
  });

  it('remembers no longer histories than it was told to', async () => {
    const desk = new ContactDesk(store, core, { cachedFacts: 3 });
    await known(desk);
    for (const list of ['a', 'b', 'c']) await desk.execute(contact, because(list), join(list));
    await desk.execute(contactOf('sam'), because('sam'), create);
    const read = jest.spyOn(store, 'read');
    expect((await desk.load(contact.contactId)).profile.lists).toEqual(['a', 'b', 'c']);
    expect((await desk.load(contactOf('sam').contactId)).profile.known).toBe(true);
    expect(read.mock.calls.map(([, options]) => options?.from)).toEqual([0, 1]);
  });

  it('treats as carried out what only the store knows to be a repeat, and tells of it', async () => {
    const forgetful: Decider = { ...core, decide: () => accept({ type: 'AddedToList', data: { list: 'vip' } }) };
    const repeats: UnnoticedRepeat[] = [];
    const desk = new ContactDesk(store, forgetful, { onUnnoticedRepeat: (repeat) => repeats.push(repeat) });
    await desk.execute(contact, because('one'), join('vip'));
    await desk.execute(contact, because('other'), join('vip'));
    const executed = await desk.execute(contact, because('one'), join('vip'));
    expect(executed).toMatchObject({ ok: true, facts: [], state: { profile: { lists: ['vip'] } } });
    expect(repeats).toEqual([{ stream, cause: 'one', types: ['AddedToList'], revision: 0 }]);
    expect(await recorded()).toHaveLength(2);
  });

  it('refuses to lose a command that shares its cause with another', async () => {
    const desk = new ContactDesk(store, core);
    await known(desk);
    await desk.execute(contact, because('one'), join('vip'));
    const reused = { code: 'cause-reused', retryable: false };
    await expect(desk.execute(contact, because('one'), join('news'))).rejects.toMatchObject(reused);
    await expect(desk.execute(contactOf('sam'), because('import'), create)).rejects.toMatchObject(reused);
    expect(await recorded()).toHaveLength(2);
  });

  it('passes on what the store reports, and is ready for the next command', async () => {
    const down = new ParleyError('event-store-unavailable', 'down', { retryable: true });
    jest.spyOn(store, 'append').mockRejectedValueOnce(down);
    const desk = new ContactDesk(store, core);
    await expect(known(desk)).rejects.toBe(down);
    expect(await known(desk)).toMatchObject({ ok: true, facts: [{ revision: 0 }] });
  });

  it('decides nothing on a stream that lost a fact (pitfall 16)', async () => {
    await new ContactDesk(store, core).execute(contact, because('1'), create);
    const [fact] = await recorded();
    jest.spyOn(store, 'read').mockImplementation(async function* () {
      yield { ...fact, revision: 1 } as RecordedFact & Fact;
    });
    await expect(known(new ContactDesk(store, core))).rejects.toMatchObject({ code: 'stream-has-gap' });
  });
});
