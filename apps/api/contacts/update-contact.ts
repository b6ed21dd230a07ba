import { Body, Param, Patch } from '@nestjs/common';
import { CalledBy, type Caller } from '../access/caller.js';
import { Contact, contactOf } from '../answers/contact.js';
import { Api, Route } from '../http/route.js';
import { ContactBody } from './contact-body.js';
import { ContactCommands } from './contact-commands.js';
import { ContactIdPipe } from './contact-id.js';

@Api('contacts', 'contacts')
export class UpdateContact {
  constructor(private readonly commands: ContactCommands) {}

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
    @CalledBy() caller: Caller,
  ): Promise<Contact> {
    const { brandId, state } = await this.commands.carryOut(contactId, { type: 'UpdateContact', ...fields }, caller);
    return contactOf(contactId, brandId, state);
  }
}
