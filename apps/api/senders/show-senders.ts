import { Get, Inject, Param } from '@nestjs/common';
import { tokens, type Senders, type SettingsBook } from '@parley/runtime';
import { z } from 'zod';
import { Sender, senderOf, SettingsInDetail, settingsInDetailOf } from '../answers/sender.js';
import { Api, Route } from '../http/route.js';
import { findSender } from './find-sender.js';

const SenderList = z
  .object({ items: z.array(Sender), nextCursor: z.null() })
  .meta({ id: 'SenderList', description: 'Every sender code; the list has one page.' });

@Api('senders', 'senders')
export class ShowSenders {
  constructor(
    @Inject(tokens.senders) private readonly senders: Senders,
    @Inject(tokens.senderSettings) private readonly book: SettingsBook,
  ) {}

  @Get()
  @Route({ id: 'listSenders', scope: 'senders:read', summary: 'The sender codes of all brands.', answer: SenderList })
  list(): z.infer<typeof SenderList> {
    return { items: this.senders.all().map(senderOf), nextCursor: null };
  }

  @Get(':code/settings')
  @Route({
    id: 'showSenderSettings',
    scope: 'senders:read',
    summary: 'The policy of a sender code, named by its id or its code.',
    answer: SettingsInDetail,
    refuses: [404],
  })
  settings(@Param('code') code: string): SettingsInDetail {
    const found = findSender(this.senders, code);
    return settingsInDetailOf(found, this.book.changeOf(found.sender.id));
  }
}
