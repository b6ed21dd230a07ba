import type { FactBody, FactData } from '@parley/contracts';
import { aConversation, aRoutedText, id, minutesAfter, noon, senderId, stateAfter } from '@parley/testkit';
import type { DatedFact } from '../dated-fact.js';
import type { ConsentState } from '../state.js';

const named = (name: string, fact: FactBody): DatedFact => ({ ...fact, at: noon, id: id(name) });
const granted = (name: string, data: Partial<FactData<'ConsentGranted'>> = {}) =>
  named(name, { type: 'ConsentGranted', senderId, data: { source: 'api', channel: 'web', ...data }, personal: {} });
const revoked = (name: string, data: Partial<FactData<'ConsentRevoked'>> = {}) =>
  named(name, {
    type: 'ConsentRevoked',
    senderId,
    data: { source: 'agent', channel: 'voice', scope: 'brand', ...data },
    personal: {},
  });
const dismissed = (text: string) =>
  named('dismissed', { type: 'RevocationDismissed', senderId, data: { messageId: id(text) }, personal: {} });
const own = { source: 'keyword', channel: 'sms' } as const;
const proof = { proven: true, missing: [], standard: '2' };
const purchase = { by: 'purchase', at: '2026-03-01T00:00:00.000Z' } as const;

const standing = (...facts: readonly DatedFact[]): ConsentState =>
  stateAfter([...aConversation('m0'), ...facts]).consent;

describe('what stands beside a consent', () => {
  it('is the fact that established it, from the routed STOP on', () => {
    expect(standing(granted('g1'))).toMatchObject({ factId: id('g1') });
    const [received, routed] = aRoutedText('m1', { route: 'keyword', keyword: 'stop' });
    const stop = { ...routed!, id: id('stop') };
    expect(standing(granted('g1'), received!, stop)).toMatchObject({ factId: id('stop'), status: 'revoked' });
    expect(standing(granted('g1'), received!, stop, revoked('r1'))).toMatchObject({ factId: id('r1') });
    expect(standing(revoked('r1'), granted('g2'))).toMatchObject({ factId: id('g2') });
  });

  it('is a revocation of less than everything, until a consent comes anew', () => {
    expect(standing(granted('g1'), revoked('r1', { scope: 'list' }))).toMatchObject({
      status: 'granted',
      partlyRevoked: ['marketing'],
      factId: id('g1'),
    });
    expect(standing(granted('g1'), revoked('r1', { scope: 'list' }), granted('g2', own))).not.toHaveProperty(
      'partlyRevoked',
    );
  });

  it('is the sender code on which a carrier refuses the number, until the customer comes back', () => {
    const refused = standing(revoked('r1', { source: 'carrier' }), revoked('r2', { source: 'carrier' }));
    expect(refused.refusedOn).toEqual([senderId]);
    expect(standing(revoked('r1'))).not.toHaveProperty('refusedOn');
    expect(standing(revoked('r1', { source: 'carrier' }), granted('g1', own))).not.toHaveProperty('refusedOn');
  });

  it('is that sender code still where they came back on another one, or by a form', () => {
    const refused = revoked('r1', { source: 'carrier' });
    const elsewhere = { ...granted('g1', own), senderId: 'tollfree' } as DatedFact;
    expect(standing(refused, elsewhere)).toMatchObject({ status: 'granted', refusedOn: [senderId] });
    expect(standing(refused, granted('g1', { proof }))).toMatchObject({ refusedOn: [senderId] });
    const both = [refused, { ...revoked('r2', { source: 'carrier' }), senderId: 'tollfree' } as DatedFact];
    expect(standing(...both, elsewhere).refusedOn).toEqual([senderId]);
  });

  it.each([
    ['what only reads like a START', { detector: { id: 'wording', version: '1', stage: 'wording' } }],
    ['a START mended from a slip', { detector: { id: 'keyword', version: '1', stage: 'slip' } }],
    ['a YES', { source: 'doubleOptIn', detector: { id: 'plain-case', version: '1' } }],
  ] as const)('is that sender code still after %s there: a carrier takes the word alone', (_, said) => {
    const refused = [
      revoked('r1', { source: 'carrier' }),
      { ...granted('g0', own), senderId: 'tollfree' } as DatedFact,
    ];
    expect(standing(...refused, granted('g1', { ...own, ...said }))).toMatchObject({ refusedOn: [senderId] });
    for (const stage of ['exact', 'carrier'])
      expect(
        standing(...refused, granted('g1', { ...own, detector: { id: 'keyword', version: '1', stage } })),
      ).not.toHaveProperty('refusedOn');
    // Grants older than the field lifted it whatever the text said.
    expect(standing(...refused, granted('g1', { ...own, source: 'doubleOptIn' }))).not.toHaveProperty('refusedOn');
  });

  it('is a refusal that came after the STOP too, which is no later wish by itself', () => {
    const [received, routed] = aRoutedText('m1', { route: 'keyword', keyword: 'stop' });
    const refused = { ...revoked('r1', { source: 'carrier' }), at: minutesAfter(noon, 5) };
    expect(standing(received!, routed!, refused)).toMatchObject({ refusedOn: [senderId], revokedAt: noon });
  });

  it('is a wrong number, until a person finds otherwise or the customer consents', () => {
    const wrong = aRoutedText('m1', { route: 'agent', intent: 'wrong_number' });
    expect(standing(...wrong).wrongNumber).toBe(id('m1'));
    expect(standing(...wrong, dismissed('m0')).wrongNumber).toBe(id('m1'));
    expect(standing(...wrong, dismissed('m1'))).not.toHaveProperty('wrongNumber');
    expect(standing(...wrong, granted('g1', own))).not.toHaveProperty('wrongNumber');
    // What the router is not sure of makes nobody a stranger.
    expect(standing(...aRoutedText('m1', { route: 'clarify', intent: 'wrong_number' }))).not.toHaveProperty(
      'wrongNumber',
    );
  });

  it('is nothing of the former owner’s, once the new one agrees', () => {
    const aged = named('a1', { type: 'AgeConfirmed', senderId, data: { minimumAge: 21, source: 'wording' } });
    const wrong = aRoutedText('m1', { route: 'agent', intent: 'wrong_number' });
    const former = [granted('g1', { proof }), aged, granted('g2', { proof, list: 'vip' })];
    const stop = aRoutedText('m2', { route: 'keyword', keyword: 'stop' });
    for (const between of [[], stop]) {
      const after = standing(...former, ...wrong, ...between, granted('g3', own));
      expect(after).toMatchObject({ status: 'granted', coversMarketing: false });
      for (const theirs of ['confirmedAge', 'lists', 'wrongNumber']) expect(after).not.toHaveProperty(theirs);
    }
    const agreed = granted('g3', { proof, givenAt: minutesAfter(noon, 1) });
    expect(standing(...former, ...wrong, agreed)).toMatchObject({ coversMarketing: true });
    expect(standing(...former, ...wrong, agreed)).not.toHaveProperty('confirmedAge');
    // Where a person finds that it was no wrong number, all of it still stands.
    expect(standing(...former, ...wrong, dismissed('m1'), granted('g3', own))).toMatchObject({
      coversMarketing: true,
      confirmedAge: 21,
      lists: ['vip'],
    });
  });

  it('is no age that was refused later', () => {
    const age = (type: 'AgeConfirmed' | 'AgeRefused', minimumAge: number) =>
      named(`${type}-${minimumAge}`, { type, senderId, data: { minimumAge, source: 'wording' } });
    expect(standing(age('AgeConfirmed', 21), age('AgeRefused', 18))).not.toHaveProperty('confirmedAge');
    expect(standing(age('AgeConfirmed', 18), age('AgeRefused', 21))).toMatchObject({
      confirmedAge: 18,
      refusedAge: 21,
    });
  });

  it('is what implied it, where nothing was given', () => {
    expect(standing(granted('g1', { implied: purchase })).implied).toEqual(purchase);
    expect(standing(granted('g1', { implied: purchase }), granted('g2'))).not.toHaveProperty('implied');
    expect(standing(granted('g1'), granted('g2', { implied: purchase }))).not.toHaveProperty('implied');
    expect(standing(granted('g1'), revoked('r1'), granted('g2', { implied: purchase })).implied).toEqual(purchase);
    const later = { by: 'inquiry', at: '2026-06-01T00:00:00.000Z' } as const;
    expect(standing(granted('g1', { implied: purchase }), granted('g2', { implied: later })).implied).toEqual(later);
  });

  it('lapses as before, whatever comes that would not carry marketing by itself', () => {
    const implied = granted('g1', { implied: purchase, proof });
    const weaker = { proven: false, missing: ['givenAt'], standard: '2' };
    for (const later of [
      [granted('g2', { proof: weaker })],
      [granted('g2', { proof, categories: ['transactional'] })],
      [granted('g2', { proof, list: 'vip' })],
      [revoked('r1'), granted('g2', own)],
    ])
      expect(standing(implied, ...later)).toMatchObject({ implied: purchase, coversMarketing: true });
  });

  it('lapses no more once the customer texts START of their own, and not to come back', () => {
    const after = standing(granted('g1', { implied: purchase, proof }), granted('g2', own));
    expect(after).toMatchObject({ status: 'granted', coversMarketing: true });
    expect(after).not.toHaveProperty('implied');
  });

  it('adds no marketing to a consent that was given for less: it would never lapse there', () => {
    const given = granted('g1', { proof, categories: ['transactional'] });
    const after = standing(given, granted('g2', { implied: purchase, proof }));
    expect(after).toMatchObject({ status: 'granted', coversMarketing: false });
    expect(after).not.toHaveProperty('implied');
  });

  const doubted: DatedFact[] = [
    granted('g0', { proof }),
    ...aRoutedText('m1', { route: 'agent', intent: 'wrong_number', possibleRevocation: true }),
    revoked('r0', { scope: 'list' }),
  ];
  const doubts = { wrongNumber: id('m1'), partlyRevoked: ['marketing'], possiblyRevoked: { messageId: id('m1') } };

  it.each([
    ['an import without proof', { source: 'import', proof: { ...proof, proven: false } }],
    ['an import of today, however proven', { source: 'import', proof, givenAt: minutesAfter(noon, 1) }],
    ['a consent without proof', { proof: { ...proof, proven: false }, givenAt: minutesAfter(noon, 1) }],
    ['a consent from before', { proof, givenAt: minutesAfter(noon, -1) }],
    ['a consent of nobody knows when', { proof }],
    ['one that is merely implied', { proof, givenAt: minutesAfter(noon, 1), implied: purchase }],
  ] as const)('is a doubt that %s does not end', (_, data) => {
    expect(standing(...doubted, granted('g1', data as object))).toMatchObject(doubts);
  });

  it.each([
    ['the customer’s own text', own],
    ['a proven consent that was given since', { proof, givenAt: minutesAfter(noon, 1) }],
  ] as const)('is a doubt until %s', (_, data) => {
    const after = standing(...doubted, granted('g1', data as object));
    for (const doubt of Object.keys(doubts)) expect(after).not.toHaveProperty(doubt);
  });
});
