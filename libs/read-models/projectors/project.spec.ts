import { catalogue, type FactBody } from '@parley/contracts';
import {
  aConversation,
  aRequestedReply,
  aTicket,
  customer,
  id,
  minutesAfter,
  noon,
  revoked,
  sent,
} from '@parley/testkit';
import { documentsAfter, histories, ofInbox, recordedFact, Shelf, then } from '@parley/testkit/read-models';
import fc from 'fast-check';

describe('the documents of a first text', () => {
  const shelf = documentsAfter(aConversation('m1', { intent: 'order_status' }), aTicket('m1'));

  it('are a contact, an open conversation with something unread, and the text with its route', () => {
    expect(shelf.only('contacts')).toMatchObject({ phone: customer, consent: 'none', blocked: false, revision: 4 });
    expect(shelf.only('conversations')).toMatchObject({
      id: `${'a'.repeat(26)}.main`,
      phone: customer,
      status: 'open',
      unread: 1,
      lastMessageText: 'text m1',
      lastMessageDirection: 'inbound',
      ticket: { id: id('m1'), status: 'requested' },
    });
    expect(shelf.only('messages')).toMatchObject({
      direction: 'inbound',
      author: 'customer',
      text: 'text m1',
      route: 'agent',
      intent: 'order_status',
      ticketId: id('m1'),
      sequence: 2,
    });
  });
});

describe('a profile', () => {
  it('names the contact and titles its conversations', () => {
    const update = (personal: object) => then(1, { type: 'ContactUpdated', data: {}, personal });
    const named = documentsAfter(
      aConversation('m1'),
      update({ firstName: 'Ann', lastName: 'Lee', attributes: { size: 'L' } }),
    );
    expect(named.only('contacts')).toMatchObject({ firstName: 'Ann', attributes: { size: 'L' } });
    expect(named.only('conversations').name).toBe('Ann Lee');
    const renamed = documentsAfter(aConversation('m1'), update({ firstName: 'Ann' }), update({ name: 'Mrs Lee' }));
    expect(renamed.only('conversations').name).toBe('Mrs Lee');
  });

  it('leaves nothing personal behind when the person is erased, but the consent', () => {
    const shelf = documentsAfter(
      aConversation('m1', { route: 'keyword', keyword: 'stop' }),
      then(1, { type: 'ContactUpdated', data: {}, personal: { name: 'Ann', email: 'ann@example.com' } }),
      then(2, ofInbox('NoteAdded', { noteId: id('n') }, { text: 'likes blue' })),
      aRequestedReply('r'),
      then(3, { type: 'SubjectErased', data: {} }),
      sent('r'),
    );
    expect(JSON.stringify([...Object.values(shelf.collections)].map((each) => [...each.values()]))).not.toMatch(
      /Ann|ann@|blue|text m1|reply r|\+1415/,
    );
    expect(shelf.only('contacts').consent).toBe('revoked');
    expect([shelf.all('messages'), shelf.all('notes')]).toEqual([[], []]);
  });
});

describe('consent', () => {
  const stop = aConversation('m1', { route: 'keyword', keyword: 'stop' });

  it('is revoked from the routed STOP on, and dates from there', () => {
    const shelf = documentsAfter(stop, revoked(minutesAfter(noon, 1)));
    for (const each of [documentsAfter(stop), shelf]) {
      expect(each.only('contacts')).toMatchObject({ consent: 'revoked', consentChangedAt: noon });
      expect(each.only('conversations').consent).toBe('revoked');
    }
  });

  it('changes on every conversation of the contact', () => {
    const elsewhere = aConversation('m2')
      .slice(1)
      .map((fact) => ({ ...fact, senderId: 'second' }));
    const shelf = documentsAfter(aConversation('m1'), elsewhere, revoked());
    expect(shelf.all('conversations').map(({ senderId, consent }) => [senderId, consent])).toEqual([
      ['main', 'revoked'],
      ['second', 'revoked'],
    ]);
  });

  it('a doubtful wish is flagged until a person or the customer settles it, also while the conversation is closed', () => {
    const doubtful = aConversation('m1', { possibleRevocation: true });
    expect(documentsAfter(doubtful).only('conversations').possibleRevocation).toBe(true);
    expect(documentsAfter(doubtful, then(1, ofInbox('MarkedRead'))).only('conversations').possibleRevocation).toBe(
      true,
    );
    expect(documentsAfter(doubtful, revoked()).only('conversations').possibleRevocation).toBe(false);
    expect(
      documentsAfter(doubtful, then(1, ofInbox('ConversationClosed'))).only('conversations').possibleRevocation,
    ).toBe(true);
    const suspected = ofInbox('RevocationSuspected', { messageId: id('m1'), settleBy: minutesAfter(noon, 60) });
    expect(documentsAfter(doubtful, then(1, suspected)).only('conversations').tags).toEqual(['possible-revocation']);
    const dismissed = ofInbox('RevocationDismissed', { messageId: id('m1') }, {});
    expect(documentsAfter(doubtful, then(1, suspected), then(2, dismissed)).only('conversations')).toMatchObject({
      possibleRevocation: false,
      tags: [],
    });
    const granted = (endsDoubts: boolean) =>
      ofInbox('ConsentGranted', { source: 'keyword', channel: 'sms', endsDoubts }, {});
    for (const ends of [true, false])
      expect(documentsAfter(doubtful, then(1, suspected), then(2, granted(ends))).only('conversations')).toMatchObject({
        possibleRevocation: !ends,
        tags: ends ? [] : ['possible-revocation'],
      });
  });
});

describe('a conversation that owes an answer', () => {
  const due = { messageId: id('m1'), since: noon, dueAt: minutesAfter(noon, 60) };
  const after = (...facts: FactBody[]) => documentsAfter(aConversation('m1'), then(1, ...facts)).only('conversations');
  const owed = ofInbox('AnswerOwed', due);
  const overdue = ofInbox('AnswerOverdue', due);

  it('says so, is tagged while it is late, and neither once it is settled', () => {
    expect(after(owed)).toMatchObject({ owed: [due], tags: [] });
    expect(after(owed, overdue)).toMatchObject({ owed: [{ ...due, overdue: true }], tags: ['answer-overdue'] });
    const settled = ofInbox('AnswerSettled', { messageId: id('m1'), because: 'closed', late: true });
    const done = after(owed, overdue, settled);
    expect([done.owed, done.tags]).toEqual([undefined, []]);
  });
});

describe('every fact', () => {
  it('is projected without a fault, whatever came before and however little it says', () =>
    fc.assert(fc.property(histories, (history) => void new Shelf().project(history))));

  it('is among those the histories are made of', () => {
    const seen = new Set(
      fc
        .sample(histories, { numRuns: 300, seed: 1 })
        .flat()
        .map(({ type }) => type),
    );
    expect([...catalogue.keys()].filter((type) => !seen.has(type))).toEqual([]);
  });

  it('of a kind this release does not know only counts', () => {
    const unknown = recordedFact(1, { type: 'MoonRose', contactId: 'a'.repeat(26), revision: 4 });
    const before = documentsAfter(aConversation('m1'));
    const contact = before.only('contacts');
    before.project([unknown]);
    expect(before.only('contacts')).toEqual({ ...contact, revision: 4 });
  });
});
