import { Get, Inject, Param } from '@nestjs/common';
import { ProblemError, tokens, type Senders } from '@parley/runtime';
import { z } from 'zod';
import { Sender, senderOf, SenderSettings, settingsOf } from '../answers/sender.js';
import { Api, Route } from '../http/route.js';

const SenderList = z
  .object({ items: z.array(Sender), nextCursor: z.null() })
  .meta({ id: 'SenderList', description: 'Every sender code; the list has one page.' });

@Api('senders', 'senders')
export class ShowSenders {
  constructor(@Inject(tokens.senders) private readonly senders: Senders) {}

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
    description: 'Settings are changed in the configuration file and hold from the next start.',
    answer: SenderSettings,
    refuses: [404],
  })
  settings(@Param('code') code: string): SenderSettings {
    const found = this.senders.find(code) ?? this.senders.all().find(({ sender }) => sender.code === code);
    if (!found)
      throw new ProblemError(404, 'sender-unknown', 'No sender code of the configuration has this id or code.');
    return settingsOf(found);
  }
}
