import type { RecordedFact } from '@parley/contracts';
import type { ContactDocument } from '../port.js';

/** A contact nothing is known of but that it exists: facts may come in any order. */
export function newContact(fact: RecordedFact): ContactDocument {
  return {
    id: fact.contactId,
    contactId: fact.contactId,
    revision: -1,
    brandId: fact.brandId,
    phone: '',
    attributes: {},
    lists: [],
    consent: 'none',
    blocked: false,
    createdAt: fact.at,
  };
}

export function profile(contact: ContactDocument, fact: RecordedFact): ContactDocument {
  switch (fact.type) {
    case 'ContactCreated':
      return { ...contact, phone: fact.personal?.phone ?? '' };
    case 'MessageReceived':
      return contact.phone === '' ? { ...contact, phone: fact.personal?.from ?? '' } : contact;
    case 'ContactUpdated': {
      const { attributes, ...fields } = fact.personal ?? {};
      return { ...contact, ...fields, attributes: { ...contact.attributes, ...attributes } };
    }
    case 'AddedToList':
      return contact.lists.includes(fact.data.list)
        ? contact
        : { ...contact, lists: [...contact.lists, fact.data.list] };
    case 'RemovedFromList':
      return { ...contact, lists: contact.lists.filter((list) => list !== fact.data.list) };
    case 'SubjectErased':
      return erased(contact);
    default:
      return contact;
  }
}

/** What an agent sees as the title of a conversation (features L24): a name, where one is known. */
export function displayName({ name, firstName, lastName }: ContactDocument): string | undefined {
  return name || [firstName, lastName].filter(Boolean).join(' ') || undefined;
}

/** Nothing personal stays; that the number is suppressed or blocked does. */
function erased({ id, contactId, revision, brandId, consent, consentChangedAt, blocked, createdAt }: ContactDocument) {
  return {
    id,
    contactId,
    revision,
    brandId,
    phone: '',
    attributes: {},
    lists: [],
    consent,
    ...(consentChangedAt === undefined ? {} : { consentChangedAt }),
    blocked,
    createdAt,
  };
}
