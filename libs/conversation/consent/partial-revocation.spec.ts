import { aConversation, aRequestedReply, given, id, noon, revoked, stateAfter, type GivenFact } from '@parley/testkit';
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
    ]);
    const { consent } = stateAfter([...waiting, ...(facts as GivenFact[])]);
    expect(consent).toMatchObject({ status: 'none', suppressed: false, partlyRevoked: ['marketing'] });
    given(...waiting, ...(facts as GivenFact[]))
      .when(revoke({ categories: ['marketing'] }))
      .thenNothing();
  });

  it('that names a list alone ends marketing: replies name no list', () => {
    const facts = given(...waiting)
      .when(revoke({ list: 'vip' }), { at: noon })
      .facts();
    expect(facts).toMatchObject([{ data: { scope: 'list', list: 'vip', cancelledReplyIds: [id('promo')] } }]);
    expect(stateAfter([...waiting, ...(facts as GivenFact[])]).consent.partlyRevoked).toEqual(['marketing']);
  });

  it('adds nothing where everything has ended', () => {
    given(...waiting, ...revoked())
      .when(revoke({ categories: ['marketing'] }))
      .thenNothing();
  });
});
