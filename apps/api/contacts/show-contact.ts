import { Get, Param } from '@nestjs/common';
import { Contact, contactOf } from '../answers/contact.js';
import { Api, Route } from '../http/route.js';
import { ContactBook } from './contact-book.js';
import { ContactIdPipe } from './contact-id.js';

@Api('contacts', 'contacts')
export class ShowContact {
  constructor(private readonly book: ContactBook) {}

  @Get(':id')
  @Route({ id: 'showContact', scope: 'conversations:read', summary: 'One contact.', answer: Contact, refuses: [404] })
  async show(@Param('id', ContactIdPipe) id: string): Promise<Contact> {
    const { brandId, state } = await this.book.find(id);
    return contactOf(id, brandId, state);
  }
}
