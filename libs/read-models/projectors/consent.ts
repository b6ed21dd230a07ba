import type { RecordedFact } from '@parley/contracts';
import type { ConsentStatus, ContactDocument } from '../port.js';

/** Consent is `revoked` from the routed STOP on, before the proof follows (DESIGN §1, sentence 2). */
export function consent(contact: ContactDocument, fact: RecordedFact): ContactDocument {
  switch (fact.type) {
    case 'MessageRouted':
      return fact.data.keyword === 'stop' ? became(contact, 'revoked', fact.at) : contact;
    case 'ConsentRevoked':
      return fact.data.scope === 'brand' ? became(contact, 'revoked', fact.at) : contact;
    case 'ConsentGranted':
      return became(contact, 'granted', fact.at);
    case 'ContactBlocked':
      return { ...contact, blocked: true };
    case 'ContactUnblocked':
      return { ...contact, blocked: false };
    default:
      return contact;
  }
}

function became(contact: ContactDocument, status: ConsentStatus, at: string): ContactDocument {
  return contact.consent === status ? contact : { ...contact, consent: status, consentChangedAt: at };
}
