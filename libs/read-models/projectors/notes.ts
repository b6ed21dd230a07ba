import { conversationIdOf, type RecordedFact } from '@parley/contracts';
import type { DocumentWrite } from '../port.js';

export function notes(fact: RecordedFact): readonly DocumentWrite[] {
  if (fact.type !== 'NoteAdded' || fact.senderId === undefined) return [];
  const { contactId, senderId, revision, at } = fact;
  return [
    {
      collection: 'notes',
      put: {
        id: fact.data.noteId,
        contactId,
        revision,
        conversationId: conversationIdOf(contactId, senderId),
        text: fact.personal?.text ?? '',
        author: fact.actor?.id,
        at,
      },
    },
  ];
}
