import type { RecordedFact } from '@parley/contracts';
import type { CollectionName, Documents, DocumentWrite } from '@parley/read-models';
import { messageNamedBy, project } from '@parley/read-models/projectors';

type Collections = { [Name in CollectionName]: Map<string, Documents[Name]> };

/** Documents in memory, by the rules of the port and nothing else: what an adapter is compared with. */
export class Shelf {
  readonly collections: Collections = {
    contacts: new Map(),
    conversations: new Map(),
    messages: new Map(),
    notes: new Map(),
    timers: new Map(),
  };

  apply(writes: readonly DocumentWrite[]): this {
    for (const write of writes) {
      const collection = this.collections[write.collection] as Map<string, Documents[CollectionName]>;
      if ('put' in write) {
        if ((collection.get(write.put.id)?.revision ?? -1) < write.put.revision) {
          collection.set(write.put.id, JSON.parse(JSON.stringify(write.put)) as typeof write.put);
        }
        continue;
      }
      for (const { id, contactId, revision } of collection.values()) {
        const meant = 'remove' in write ? id === write.remove : contactId === write.removeAllOf;
        if (meant && revision < write.revision) collection.delete(id);
      }
    }
    return this;
  }

  /** Projects facts one by one, as nobody would who is in a hurry. */
  project(facts: readonly RecordedFact[]): this {
    for (const fact of facts) {
      const conversations = [...this.collections.conversations.values()];
      const subject = {
        contact: this.collections.contacts.get(fact.contactId),
        conversations: conversations.filter(({ contactId }) => contactId === fact.contactId),
        message: this.collections.messages.get(messageNamedBy(fact) ?? ''),
      };
      this.apply(project(subject, fact));
    }
    return this;
  }

  all<Name extends CollectionName>(name: Name): Documents[Name][] {
    return [...this.collections[name].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The only document of a collection, for stories about one contact. */
  only<Name extends CollectionName>(name: Name): Documents[Name] {
    const [document, ...others] = this.all(name);
    if (!document || others.length > 0) throw new Error(`expected one document of ${name}, not ${others.length + 1}`);
    return document;
  }
}
