import { Body, Inject, Param, Patch } from '@nestjs/common';
import { tokens, type Clock, type Contacts, type Ids } from '@parley/runtime';
import { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import { Contact, contactOf } from '../answers/contact.js';
import { OwnWrites } from '../http/own-writes.js';
import { problemOf } from '../http/refusals.js';
import { Api, Route } from '../http/route.js';
import { ContactBook } from './contact-book.js';
import { ContactIdPipe } from './contact-id.js';

const ContactBody = z
  .strictObject({
    name: z.string().max(200).optional(),
    firstName: z.string().max(200).optional(),
    lastName: z.string().max(200).optional(),
    email: z.union([z.email().max(320), z.literal('')]).optional(),
    birthday: z.union([z.iso.date(), z.literal('')]).optional(),
    postalCode: z.string().max(20).optional(),
    attributes: z.record(z.string().min(1).max(64), z.string().max(500)).optional(),
  })
  .meta({ id: 'ContactBody' });

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
    @Body({ schema: ContactBody }) fields: z.infer<typeof ContactBody>,
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
