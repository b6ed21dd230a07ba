import {
  aConversation,
  aRequestedReply,
  aRoutedText,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
  stateAfter,
  type GivenFact,
} from '@parley/testkit';
import type { Command } from '../commands.js';

const revoke = (part: object): Command =>
  ({ type: 'RevokeConsent', source: 'agent', channel: 'voice', ...part }) as never;
const waiting = [
  ...aConversation('m1'),
  ...aRequestedReply('order', { category: 'transactional' }),
  ...aRequestedReply('promo', { category: 'marketing' }),
];

describe('a wish about a part of the texts', () => {
  it('ends the categories it names, with the replies of those, and no other', () => {
    const facts = given(...waiting)
      .when(revoke({ categories: ['marketing'] }), { at: noon })
      .facts();
    expect(facts).toMatchObject([
      { data: { scope: 'list', categories: ['marketing'], effectiveAt: noon, cancelledReplyIds: [id('promo')] } },
      { type: 'ReplyRejected', data: { replyId: id('promo') } },
    ]);
    const { consent } = stateAfter([...waiting, ...(facts as GivenFact[])]);
    expect(consent).toMatchObject({ status: 'none', suppressed: false, partlyRevoked: ['marketing'] });
    given(...waiting, ...facts.map((fact) => ({ ...fact, at: noon }) as GivenFact))
      .when(revoke({ categories: ['marketing'] }), { at: noon })
      .thenNothing();
  });

  it('that names a list alone ends marketing: replies name no list', () => {
    const facts = given(...waiting)
      .when(revoke({ list: 'vip' }), { at: noon })
      .facts();
    expect(facts[0]).toMatchObject({ data: { scope: 'list', list: 'vip', cancelledReplyIds: [id('promo')] } });
    expect(stateAfter([...waiting, ...(facts as GivenFact[])]).consent.partlyRevoked).toEqual(['marketing']);
  });

  it('that names a list is told once; another list, or a later wish, is told too', () => {
    const told = (past: readonly GivenFact[], part: object, minutes = 0) => {
      const at = minutesAfter(noon, minutes);
      const facts = given(...past)
        .when(revoke(part), { at })
        .facts();
      return facts.map((fact) => ({ ...fact, at }) as GivenFact);
    };
    const left = [...waiting, ...told(waiting, { list: 'vip' })];
    expect(told(left, { list: 'vip' })).toEqual([]);
    expect(told(left, { list: 'vip', receivedAt: noon }, 5)).toEqual([]);
    expect(told(left, { list: 'vip' }, 5)).toMatchObject([{ data: { list: 'vip' } }]);
    expect(told(left, { list: 'news' })).toMatchObject([{ data: { list: 'news' } }]);
    const joined: GivenFact = {
      type: 'ConsentGranted',
      data: { source: 'import', channel: 'web', list: 'vip' },
      personal: {},
    };
    expect(told([...left, joined], { list: 'vip' })).toMatchObject([{ data: { list: 'vip' } }]);
  });

  it('adds nothing where everything has ended', () => {
    given(...waiting, ...revoked())
      .when(revoke({ categories: ['marketing'] }))
      .thenNothing();
  });

  describe('beside a START that waits to be applied', () => {
    const start = { route: 'keyword', keyword: 'start' } as const;
    const started = [...aConversation('m1'), ...aRoutedText('m2', start, minutesAfter(noon, 10))];
    const partlyRevokedAfterStart = (wish: object, past: readonly GivenFact[] = started) => {
      const at = minutesAfter(noon, 20);
      const told = given(...past)
        .when(revoke({ categories: ['marketing'], ...wish }), { at })
        .facts();
      const told20 = [...past, ...told.map((fact) => ({ ...fact, at }) as GivenFact)];
      const granted = given(...told20)
        .when({ type: 'ApplyKeyword', senderId, messageId: id('m2'), keyword: 'start' } as never, { at })
        .facts();
      return stateAfter([...told20, ...(granted as GivenFact[])]).consent;
    };

    it('outlives it where it came after that text', () => {
      expect(partlyRevokedAfterStart({})).toMatchObject({ status: 'granted', partlyRevoked: ['marketing'] });
    });

    it.each(['said before', 'left everything before'])('outlives it where the customer had %s, too', (before) => {
      const said = given(...aConversation('m1'))
        .when(revoke(before === 'said before' ? { categories: ['marketing'] } : {}), { at: minutesAfter(noon, 1) })
        .facts()
        .map((fact) => ({ ...fact, at: minutesAfter(noon, 1) }) as GivenFact);
      const past = [...aConversation('m1'), ...said, ...aRoutedText('m2', start, minutesAfter(noon, 10))];
      expect(partlyRevokedAfterStart({}, past)).toMatchObject({ status: 'granted', partlyRevoked: ['marketing'] });
    });

    it('outlives it where that text was routed late, but came before', () => {
      const late = minutesAfter(noon, 30);
      const told = given(...aConversation('m1'))
        .when(revoke({ categories: ['marketing'], receivedAt: minutesAfter(noon, 15) }), { at: minutesAfter(noon, 20) })
        .facts()
        .map((fact) => ({ ...fact, at: minutesAfter(noon, 20) }) as GivenFact);
      const routedLate = aRoutedText('m2', start, minutesAfter(noon, 10)).map((fact) => ({ ...fact, at: late }));
      const past = [...aConversation('m1'), ...told, ...routedLate];
      const granted = given(...past)
        .when({ type: 'ApplyKeyword', senderId, messageId: id('m2'), keyword: 'start' } as never, { at: late })
        .facts();
      expect(stateAfter([...past, ...(granted as GivenFact[])]).consent).toMatchObject({
        status: 'granted',
        partlyRevoked: ['marketing'],
      });
    });

    it('ends with it where it was expressed before', () => {
      const consent = partlyRevokedAfterStart({ receivedAt: minutesAfter(noon, 5) });
      expect(consent).toMatchObject({ status: 'granted' });
      expect(consent.partlyRevoked).toBeUndefined();
    });
  });
});
