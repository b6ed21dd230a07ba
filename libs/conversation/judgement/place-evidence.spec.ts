import { initialState } from '@parley/conversation';
import { aConversation, stateAfter } from '@parley/testkit';
import { placeEvidence } from './place-evidence.js';

const updated = (personal: { postalCode?: string; attributes?: Record<string, string> }, actor = true) => ({
  type: 'ContactUpdated' as const,
  data: {},
  personal,
  ...(actor ? { actor: { kind: 'agent' as const, id: 'agent-7' } } : {}),
});
const profileAfter = (...facts: ReturnType<typeof updated>[]) => stateAfter([...aConversation('m1'), ...facts]).profile;

describe('what a profile says of where a contact lives', () => {
  it.each([
    [{ state: 'FL' }, 'US-FL'],
    [{ state: ' us-fl ' }, 'US-FL'],
    [{ province: 'qc' }, 'CA-QC'],
    [{ region: 'CA-ON' }, 'CA-ON'],
    [{ state: 'CA' }, 'US-CA'],
    [{ state: 'somewhere', region: 'TX' }, 'US-TX'],
    [{ state: 'XX' }, undefined],
    [{ size: 'FL' }, undefined],
  ])('%j is %s', (attributes, state) => {
    expect(placeEvidence(profileAfter(updated({ attributes }))).state).toBe(state);
  });

  it('is read in full where the number is from elsewhere: two letters may be anything there', () => {
    const { profile } = initialState;
    const said = (state: string) => placeEvidence({ ...profile, phone: '+34612345678', attributes: { state } }).state;
    expect([said('CA'), said('US-CA')]).toEqual([undefined, 'US-CA']);
  });

  it('is recorded with date and source by the fact that brought it', () => {
    const { postalCode, recorded } = placeEvidence(profileAfter(updated({ postalCode: '33101' })));
    expect(postalCode).toBe('33101');
    expect(recorded).toMatchObject({ at: expect.any(String) as string, source: 'agent agent-7' });
  });

  it('is not where the fact says nothing of a place, or nobody knows who brought it', () => {
    expect(placeEvidence(profileAfter(updated({ attributes: { size: '42' } }))).recorded).toBeUndefined();
    expect(placeEvidence(profileAfter(updated({ postalCode: '33101' }, false))).recorded).toBeUndefined();
  });
});
