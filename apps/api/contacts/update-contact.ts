import { Body, Inject, Param, Patch } from '@nestjs/common';
import { tokens, type Clock, type Contacts, type Ids } from '@parley/runtime';
import { CalledBy, type Caller } from '../access/caller.js';
import { Contact, contactOf } from '../answers/contact.js';
import { OwnWrites } from '../http/own-writes.js';
import { problemOf } from '../http/refusals.js';
import { Api, Route } from '../http/route.js';
import { ContactBody } from './contact-body.js';
import { ContactBook } from './contact-book.js';
import { ContactIdPipe } from './contact-id.js';

@Api('contacts', 'contacts')
export class UpdateContact {
  constructor(
    private readonly book: ContactBook,
    private readonly ownWrites: OwnWrites,
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Patch(':id')
  @Route({
    id: 'updateContact',
    scope: 'conversations:write',
    summary: 'Gives profile fields new values.',
    description: 'A field that is absent keeps its value; an empty one clears it. Attributes are merged by name.',
    answer: Contact,
    refuses: [404],
  })
  async update(
    @Param('id', ContactIdPipe) contactId: string,
    @Body() fields: ContactBody,
    @CalledBy() { actor, traceparent }: Caller,
  ): Promise<Contact> {
    const { brandId } = await this.book.find(contactId);
    const executed = await this.contacts.execute(
      { contactId, brandId },
      { at: this.clock.now(), cause: this.ids.uuid(), actor, ...(traceparent === undefined ? {} : { traceparent }) },
      { type: 'UpdateContact', ...fields },
    );
    if (!executed.ok) throw problemOf(executed.refusal);
    await this.ownWrites.visible(executed.facts);
    return contactOf(contactId, brandId, executed.state);
  }
}
