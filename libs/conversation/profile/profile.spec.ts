import { aConversation, customer, given, stateAfter } from '@parley/testkit';

const known = aConversation('m1');
const ann = { type: 'ContactUpdated' as const, data: {}, personal: { name: 'Ann', attributes: { tier: 'gold' } } };

describe('a contact', () => {
  it('is created once', () => {
    given()
      .when({ type: 'CreateContact', phone: customer, source: 'api' })
      .then({
        type: 'ContactCreated',
        data: { source: 'api' },
        personal: { phone: customer },
      });
    given(...known)
      .when({ type: 'CreateContact', phone: customer, source: 'api' })
      .thenNothing();
  });

  it('takes only the values that are new', () => {
    given(...known)
      .when({ type: 'UpdateContact', name: 'Ann', attributes: { tier: 'gold' } })
      .then(ann);
    given(...known, ann)
      .when({ type: 'UpdateContact', name: 'Ann', attributes: { tier: 'gold' } })
      .thenNothing();
    given(...known, ann)
      .when({ type: 'UpdateContact', name: 'Ann', email: 'ann@example.com', attributes: { tier: 'silver' } })
      .then({
        type: 'ContactUpdated',
        data: {},
        personal: { email: 'ann@example.com', attributes: { tier: 'silver' } },
      });
  });

  it('joins and leaves a list once', () => {
    const added = { type: 'AddedToList' as const, data: { list: 'master' } };
    given(...known)
      .when({ type: 'AddToList', list: 'master' })
      .then(added);
    given(...known, added)
      .when({ type: 'AddToList', list: 'master' })
      .thenNothing();
    given(...known, added)
      .when({ type: 'RemoveFromList', list: 'master' })
      .then({ type: 'RemovedFromList', data: { list: 'master' } });
    given(...known)
      .when({ type: 'RemoveFromList', list: 'master' })
      .thenNothing();
  });

  it('nobody knows is refused', () => {
    given().when({ type: 'UpdateContact', name: 'Ann' }).thenRefused('contact-not-found');
    given().when({ type: 'AddToList', list: 'master' }).thenRefused('contact-not-found');
  });

  it('leaves no personal data in the state once erased', () => {
    const { profile } = stateAfter([...known, ann, { type: 'SubjectErased', data: {} }]);
    expect(profile).toEqual({ known: false, erased: true, attributes: {}, lists: [] });
  });
});
