import type { RecordedFact } from '@parley/contracts';
import { dossierFormat } from '../chain.js';
import { factEntry, type Header } from '../entry.js';
import { auditStream, firstAlteration } from './audit-stream.js';

const contactId = 'a'.repeat(26);
const fact = (revision: number, type: string, data: object = {}, personal?: object) =>
  ({
    type,
    id: `fact-${revision}`,
    contactId,
    revision,
    position: String(revision),
    stream: `contact-${contactId}`,
    at: '2026-11-20T17:00:00.000Z',
    data,
    ...(personal ? { personal } : {}),
  }) as unknown as RecordedFact;
const header = {
  kind: 'header',
  format: dossierFormat,
  contactId,
  upToRevision: 2,
  carrierRequests: 'hashed',
} as unknown as Header;
const story = [
  fact(0, 'ContactCreated', { source: 'text' }, { phone: '+14155550123' }),
  fact(1, 'NoteAdded', { noteId: 'n' }, { text: 'called her back' }),
  fact(2, 'TagAdded', { tag: 'vip' }),
];

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
const compared = (stored: readonly RecordedFact[]) =>
  firstAlteration(header, streamed(story.map((each) => factEntry(each, header))), streamed(stored));

describe('the store beside an earlier dossier', () => {
  it('is as it was, also under other positions and with later facts', async () => {
    const moved = story.map((each) => ({ ...each, position: `9${each.position}` }) as RecordedFact);
    expect(await compared([...moved, fact(3, 'MarkedRead')])).toBeUndefined();
  });

  it.each([
    ['a field', story.with(2, fact(2, 'TagAdded', { tag: 'vap' })), { revision: 2, pointer: '/data/tag' }],
    [
      'a text',
      story.with(1, fact(1, 'NoteAdded', { noteId: 'n' }, { text: 'x' })),
      { revision: 1, pointer: '/personal/text' },
    ],
    ['an instant', story.with(0, { ...story[0]!, at: '2020' } as RecordedFact), { revision: 0, pointer: '/at' }],
    ['a new field', story.with(2, fact(2, 'TagAdded', { tag: 'vip', by: 'x' })), { revision: 2, pointer: '/data/by' }],
    ['a fact gone from the end', story.slice(0, 2), { revision: 2, says: 'the fact at revision 2 is gone' }],
    ['a fact gone from between', [story[0]!, story[2]!], { revision: 1, pointer: '/data/noteId' }],
  ])('names %s', async (_, stored, expected) => {
    expect(await compared(stored)).toMatchObject(expected);
  });

  it('takes an erasure for what it is, and an erasure nobody recorded for an alteration', async () => {
    const erased = story.map(({ personal: _, ...rest }) => rest as RecordedFact);
    expect(await compared([...erased, fact(3, 'SubjectErased')])).toBeUndefined();
    expect(await compared(erased)).toMatchObject({
      revision: 0,
      says: expect.stringContaining('no erasure is recorded'),
    });
    const more = erased.with(1, fact(1, 'NoteAdded', { noteId: 'other' }));
    expect(await compared([...more, fact(3, 'SubjectErased')])).toMatchObject({ revision: 1 });
  });
});

it('a stream that skips or repeats a revision, or holds another’s fact, is out of order', async () => {
  const audited = (facts: readonly RecordedFact[]) => auditStream(contactId, () => streamed(facts));
  expect(await audited(story)).toMatchObject({ facts: 3, checked: [] });
  expect(await audited(story)).not.toHaveProperty('altered');
  expect((await audited([story[0]!, story[2]!])).altered).toMatchObject({ revision: 1 });
  const foreign = { ...story[1]!, contactId: 'b'.repeat(26) } as RecordedFact;
  expect((await audited(story.with(1, foreign))).altered).toMatchObject({ revision: 1, factId: 'fact-1' });
});
