import { Inject, Injectable } from '@nestjs/common';
import type { RecordedFact } from '@parley/contracts';
import type { Command, ContactState } from '@parley/conversation';
import { tokens, type Clock, type Contacts, type Ids } from '@parley/runtime';
import type { Caller } from '../access/caller.js';
import { OwnWrites } from '../http/own-writes.js';
import { problemOf } from '../http/refusals.js';
import { ContactBook } from './contact-book.js';

/** What a command did to a contact. */
interface Carried {
  readonly brandId: string;
  /** None where it changed nothing. */
  readonly facts: readonly RecordedFact[];
  readonly state: ContactState;
}

/** Carries out what a caller asks of a contact, and answers once reads show it. */
@Injectable()
export class ContactCommands {
  constructor(
    private readonly book: ContactBook,
    private readonly ownWrites: OwnWrites,
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  /** Rejects with the problem document of what refused it, and as {@link ContactBook.find} does. */
  async carryOut(contactId: string, command: Command, { actor, traceparent }: Caller): Promise<Carried> {
    const { brandId } = await this.book.find(contactId);
    const executed = await this.contacts.execute(
      { contactId, brandId },
      { at: this.clock.now(), cause: this.ids.uuid(), actor, ...(traceparent === undefined ? {} : { traceparent }) },
      command,
    );
    if (!executed.ok) throw problemOf(executed.refusal);
    await this.ownWrites.visible(executed.facts);
    return { brandId, facts: executed.facts, state: executed.state };
  }
}
