import type {
  ContactDocument,
  ConversationDocument,
  Documents,
  DocumentWrite,
  CollectionName,
  MessageDocument,
  NoteDocument,
  TimerDocument,
} from '@parley/read-models';
import { id, minutesAfter, noon } from '../facts.js';

/** A contact id for specs: `contactOf('a')` is 26 times that letter. */
export const contactOf = (letter: string): string => letter.repeat(26);

export const aContact = (letter: string, changes: Partial<ContactDocument> = {}): ContactDocument => ({
  id: contactOf(letter),
  contactId: contactOf(letter),
  revision: 1,
  brandId: 'acme',
  phone: '+14155550123',
  attributes: {},
  lists: [],
  consent: 'none',
  blocked: false,
  createdAt: noon,
  ...changes,
});

/** The conversation of a contact on a sender code; the last text came `minute` minutes after noon. */
export const aConversationOf = (
  letter: string,
  minute: number,
  changes: Partial<ConversationDocument> = {},
): ConversationDocument => {
  const senderId = changes.senderId ?? 'main';
  return {
    id: `${contactOf(letter)}.${senderId}`,
    contactId: contactOf(letter),
    revision: 1,
    brandId: 'acme',
    senderId,
    phone: '+14155550123',
    status: 'open',
    unread: 0,
    consent: 'none',
    blocked: false,
    tags: [],
    lastMessageAt: minutesAfter(noon, minute),
    lastMessageText: 'hello',
    lastMessageDirection: 'inbound',
    possibleRevocation: false,
    openedAt: noon,
    ...changes,
  };
};

export const aMessageOf = (letter: string, name: string, changes: Partial<MessageDocument> = {}): MessageDocument => ({
  id: id(name),
  contactId: contactOf(letter),
  revision: 1,
  conversationId: `${contactOf(letter)}.main`,
  senderId: 'main',
  direction: 'inbound',
  text: `text ${name}`,
  media: [],
  author: 'customer',
  at: noon,
  sequence: 1,
  ...changes,
});

export const aNoteOf = (letter: string, name: string, changes: Partial<NoteDocument> = {}): NoteDocument => ({
  id: id(name),
  contactId: contactOf(letter),
  revision: 1,
  conversationId: `${contactOf(letter)}.main`,
  text: `note ${name}`,
  at: noon,
  ...changes,
});

export const aTimer = (name: string, minute: number, changes: Partial<TimerDocument> = {}): TimerDocument => ({
  id: `held-reply:${name}`,
  contactId: contactOf('a'),
  revision: 1,
  brandId: 'acme',
  senderId: 'main',
  kind: 'held-reply',
  subject: name,
  dueAt: minutesAfter(noon, minute),
  ...changes,
});

export const put = <Name extends CollectionName>(collection: Name, ...documents: Documents[Name][]): DocumentWrite[] =>
  documents.map((document) => ({ collection, put: document }) as DocumentWrite);

export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}
