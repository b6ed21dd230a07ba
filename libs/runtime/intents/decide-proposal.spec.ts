import { type BrandLine, checkLines } from '@parley/nlp/brands';
import { engravingLines, smallHouse } from '../../nlp/brands/testing/small-house.js';
import { type ApprovedAs, approveProposal } from './decide-proposal.js';
import type { IntentsDesk } from './intents-desk.js';
import type { ProposedText } from './proposals.js';

const ann = { kind: 'agent', id: 'ann' } as const;
const proposal = {
  id: 'p1',
  brandId: 'acme',
  intent: 'engraving',
  language: 'en',
  text: 'inscribe my ring, i am at 514 555 0100',
} as ProposedText;

describe('approving a correction', () => {
  let taught: BrandLine[];
  const desk: Pick<IntentsDesk, 'linesToTeach' | 'check' | 'decide'> = {
    linesToTeach: async () => [...engravingLines, ...taught],
    check: async (lines) => checkLines(lines, smallHouse.corpus),
    decide: async ({ line }) => void taught.push(line!),
  };
  beforeEach(() => {
    taught = [];
  });
  const approve = (as: ApprovedAs = {}, of: Partial<ProposedText> = {}) =>
    approveProposal(desk, { ...proposal, ...of }, as, ann);

  it.each<[string, ApprovedAs, Partial<ProposedText>]>([
    ['as it stands', {}, {}],
    ['as a person wrote it anew', { text: 'inscribe it, write me at ann@home.example' }, { text: 'inscribe my ring' }],
  ])('copies no number and no address to where an erasure does not reach it: %s', async (_, as, of) => {
    const { taken, findings } = await approve(as, of);
    expect(taken).toBe(false);
    expect(findings).toMatchObject([{ severity: 'error', code: 'personal' }]);
    expect(taught).toEqual([]);
  });

  it('copies none either where so much is said of the other lines that not all is told', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    taught = Array.from({ length: 600 }, (_, at) => ({
      intent: 'refund',
      lang: 'en',
      text: `send back what i paid for this thing z${letters[at % 26]}${letters[Math.floor(at / 26)]}`,
    }));
    expect((await approve()).findings).toMatchObject([{ severity: 'error', code: 'personal', line: 613 }]);
    expect(taught).toHaveLength(600);
  });

  it.each<[string, ApprovedAs, Partial<ProposedText>]>([
    ['whoever approves names', { intent: 'watch_straps' }, {}],
    ['the agent named while it was still taught', {}, { intent: 'watch_straps' }],
  ])('begins no intent by a line, as every training would fail for want of more: one that %s', async (_, as, of) => {
    const { taken, findings } = await approve({ text: 'have you other straps', ...as }, of);
    expect(taken).toBe(false);
    expect(findings).toMatchObject([{ severity: 'error', code: 'intent-untaught' }]);
    expect(findings[0]!.message).toContain('watch_straps');
    expect(taught).toEqual([]);
  });

  it('may file it under an intent of the house', async () => {
    expect((await approve({ text: 'have you other straps', intent: 'product_question' })).taken).toBe(true);
  });

  it('copies the words once they are nobody’s', async () => {
    expect((await approve({ text: 'inscribe my ring' })).taken).toBe(true);
    expect(taught).toEqual([{ intent: 'engraving', lang: 'en', text: 'inscribe my ring' }]);
  });
});
