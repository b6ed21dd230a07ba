import {
  aConversation,
  approved,
  aRequestedReply,
  aRoutedText,
  claimed,
  given,
  id,
  minutesAfter,
  noon,
  senderId,
  sent,
  stateAfter,
} from '@parley/testkit';
import type { GivenFact } from '@parley/testkit';
import type { Command } from '../commands.js';

const at = (minutes: number) => minutesAfter(noon, minutes);
const keyword = (name: string, word: 'stop' | 'start', minutes: number, sender = senderId): GivenFact[] =>
  aRoutedText(name, { route: 'keyword', keyword: word }, at(minutes)).map((fact) => ({ ...fact, senderId: sender }));
const granted = (name: string, minutes: number, sender = senderId): GivenFact => ({
  type: 'ConsentGranted',
  senderId: sender,
  data: { source: 'keyword', channel: 'sms', messageId: id(name) },
  personal: {},
  at: at(minutes),
});
const out = (minutes: number): GivenFact[] => [
  ...aRequestedReply('r1'),
  ...approved('r1'),
  ...claimed('r1', 1, at(minutes)),
];
const refused: Command = {
  type: 'RecordReceipt',
  replyId: id('r1'),
  carrierMessageId: 'SM-r1',
  status: 'failed',
  code: '21610',
  optedOut: true,
};
const after = (past: readonly GivenFact[], minutes: number) => {
  const facts = given(...past)
    .when(refused, { at: at(minutes) })
    .facts();
  const { consent } = stateAfter([...past, ...facts.map((fact) => ({ ...fact, at: at(minutes) }) as GivenFact)]);
  return { types: facts.map(({ type }) => type), consent };
};

describe('a carrier that refuses a number as opted out', () => {
  it('late, for a text from before the START, undoes no START: the receipt is kept', () => {
    const back = [
      ...aConversation('m1'),
      ...out(1),
      ...sent('r1'),
      ...keyword('m2', 'stop', 2),
      ...keyword('m3', 'start', 10),
      granted('m3', 10),
    ];
    const { types, consent } = after(back, 20);
    expect(types).toEqual(['ReplyFailed']);
    expect(consent).toMatchObject({ status: 'granted', suppressed: false });
    expect(consent).not.toHaveProperty('refusedOn');
  });

  it('for a text from after the START tells of another STOP', () => {
    const back = [...aConversation('m1'), ...keyword('m3', 'start', 1), granted('m3', 1), ...out(10), ...sent('r1')];
    expect(after(back, 20)).toMatchObject({ types: ['ReplyFailed', 'ConsentRevoked'], consent: { status: 'revoked' } });
  });

  it('for a text from after a START that was only routed later, tells of another STOP too', () => {
    const late = keyword('m3', 'start', 1).map((fact) => ({ ...fact, at: at(15) }));
    const back = [...aConversation('m1'), ...out(10), ...sent('r1'), ...late, granted('m3', 15)];
    expect(after(back, 20)).toMatchObject({ types: ['ReplyFailed', 'ConsentRevoked'], consent: { status: 'revoked' } });
  });

  describe('for a text from before a START on another sender code', () => {
    const said = (how: object) => ({ classifier: { id: 'keyword', version: '1' }, ...how });
    const startOn = (sender: string, how: object, minutes = 10): GivenFact[] => [
      ...aRoutedText('m3', { route: 'keyword', keyword: 'start', ...said(how) }, at(minutes)).map((fact) => ({
        ...fact,
        senderId: sender,
      })),
      { ...granted('m3', minutes, sender) },
    ];
    const claimedBefore = [...aConversation('m1'), ...out(1), ...sent('r1')];

    it('revokes nothing, and its block is known: the carrier lifts it on that code alone', () => {
      const { types, consent } = after([...claimedBefore, ...startOn('tollfree', {})], 20);
      expect(types).toEqual(['ReplyFailed']);
      expect(consent).toMatchObject({ status: 'granted', suppressed: false, refusedOn: [senderId] });
    });

    it('that came after a START on this one has met an older block, which is gone', () => {
      const past = [...claimedBefore, ...startOn(senderId, {}, 5), ...startOn('tollfree', {})];
      const { types, consent } = after(past, 20);
      expect(types).toEqual(['ReplyFailed']);
      expect(consent).not.toHaveProperty('refusedOn');
    });

    it.each([
      ['was mended from a slip', { detection: { stage: 'slip', versions: {} } }],
      ['only reads like one', { classifier: { id: 'wording', version: '1' } }],
      ['is a YES', { because: 'double-opt-in' }],
    ])('and so is the block beside a START on this one that %s: no carrier takes that for the word', (_, how) => {
      const { types, consent } = after([...claimedBefore, ...startOn(senderId, how)], 20);
      expect(types).toEqual(['ReplyFailed']);
      expect(consent).toMatchObject({ status: 'granted', refusedOn: [senderId] });
    });
  });

  it('after a STOP is known when the customer comes back on another sender code', () => {
    const stopped = [...aConversation('m1'), ...out(1), ...sent('r1'), ...keyword('m2', 'stop', 2)];
    const { types, consent } = after(stopped, 3);
    expect(types).toEqual(['ReplyFailed', 'ConsentRevoked']);
    expect(consent).toMatchObject({ refusedOn: [senderId], revokedAt: at(2) });
    const facts = given(...stopped)
      .when(refused, { at: at(3) })
      .facts();
    const told = [...stopped, ...facts.map((fact) => ({ ...fact, at: at(3) }) as GivenFact)];
    const back = stateAfter([...told, ...keyword('m3', 'start', 10, 'tollfree'), granted('m3', 10, 'tollfree')]);
    expect(back.consent).toMatchObject({ status: 'granted', refusedOn: [senderId] });
    expect(stateAfter([...told, ...keyword('m3', 'start', 10), granted('m3', 10)]).consent).not.toHaveProperty(
      'refusedOn',
    );
  });
});
