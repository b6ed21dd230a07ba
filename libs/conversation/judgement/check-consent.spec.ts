import { decisive, granted, type Case } from './testing/a-case.js';

const toronto = '+14165550123';
const implied = (by: 'purchase' | 'inquiry', at: string) => ({ ...granted, implied: { by, at } });
const asked = (consent: Case['consent'], now: string, more: Partial<Case> = {}) => {
  // At an hour that is open wherever these numbers are, on a weekday.
  const reply = { category: 'transactional' as const, text: 'Acme Shoes: your order left. Rates may apply.' };
  return decisive({ phone: toronto, consent, reply, now, ...more });
};

describe('consent that nobody gave, in Canada', () => {
  it.each([
    ['a purchase, on the last day', 'purchase', '2024-11-20T18:00:00.001Z', '2026-11-20T18:00:00.000Z', 'approve'],
    ['a purchase, 24 months ago', 'purchase', '2024-11-20T18:00:00.000Z', '2026-11-20T18:00:00.000Z', 'reject'],
    ['an inquiry, on the last day', 'inquiry', '2026-05-20T18:00:00.001Z', '2026-11-20T18:00:00.000Z', 'approve'],
    ['an inquiry, six months ago', 'inquiry', '2026-05-20T18:00:00.000Z', '2026-11-20T18:00:00.000Z', 'reject'],
    // 31 August and six months: the last of February, whatever it is.
    [
      'an inquiry on 31 August, before it lapses',
      'inquiry',
      '2026-08-31T18:00:00.001Z',
      '2027-02-26T18:00:00.000Z',
      'approve',
    ],
    ['an inquiry on 31 August, in March', 'inquiry', '2026-08-31T18:00:00.000Z', '2027-03-01T18:00:00.000Z', 'reject'],
    ['a purchase on a leap day', 'purchase', '2024-02-29T18:00:00.001Z', '2026-02-27T18:00:00.000Z', 'approve'],
    [
      'a purchase on a leap day, in March',
      'purchase',
      '2024-02-29T18:00:00.000Z',
      '2026-03-02T18:00:00.000Z',
      'reject',
    ],
  ] as const)('%s', (_, by, at, now, kind) => {
    const [verdict, ...rules] = asked(implied(by, at), now);
    expect([verdict, rules.includes('CA-CASL')]).toEqual([kind, kind === 'reject']);
  });

  it('lapses to nothing once it is revoked', () => {
    const consent = { ...implied('purchase', '2026-11-01T00:00:00.000Z'), status: 'revoked' as const };
    expect(asked(consent, '2026-11-20T18:00:00.000Z')).toContain('suppression');
  });
});

describe('consent that nobody gave, elsewhere', () => {
  const now = '2026-11-20T18:00:00.000Z';
  const recent = '2026-11-01T00:00:00.000Z';

  it.each([
    ['a purchase is enough in Britain', '+447700900123', 'purchase', 'approve'],
    ['so is an inquiry: a soft opt-in begins with negotiations', '+447700900123', 'inquiry', 'approve'],
    ['a purchase is enough in the Union', '+4915112345678', 'purchase', 'approve'],
    ['an inquiry is not', '+4915112345678', 'inquiry', 'reject'],
    ['nothing of the kind is in the United States', '+12125550123', 'purchase', 'reject'],
  ] as const)('%s', (_, phone, by, kind) => {
    expect(asked(implied(by, recent), now, { phone })[0]).toBe(kind);
  });

  it('consent that was given needs no such thing', () => {
    expect(asked(granted, now, { phone: '+12125550123' })).toEqual(['approve']);
  });
});

describe('our own question whether to subscribe', () => {
  const question = { author: 'system', automatic: 'doubleOptInPrompt', category: 'transactional' } as const;
  const text = 'Acme Shoes: reply YES to subscribe. Reply STOP to end.';

  it('needs no consent, for it asks for one', () => {
    expect(decisive({ reply: { ...question, text } })).toEqual(['approve']);
    expect(
      decisive({
        reply: { ...question, category: 'marketing', text },
        consent: { ...granted, coversMarketing: false },
      }),
    ).toEqual(['approve']);
  });

  it('cannot be written by anybody else', () => {
    expect(decisive({ reply: { ...question, author: 'agent', text } })[0]).toBe('reject');
  });

  it('is not put to who opted out', () => {
    expect(decisive({ reply: { ...question, text }, consent: { status: 'revoked', suppressed: true } })[0]).toBe(
      'reject',
    );
  });
});
