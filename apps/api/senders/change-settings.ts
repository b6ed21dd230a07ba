import { Body, Inject, Param, Put, Req, UsePipes } from '@nestjs/common';
import { FieldsProblem, PolicyOverrides, tokens, type Senders, type SettingsBook } from '@parley/runtime';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import { SettingsInDetail, settingsInDetailOf } from '../answers/sender.js';
import { bodyOf } from '../http/body-of.js';
import { Api, Route } from '../http/route.js';
import { Validated } from '../http/validated.pipe.js';
import { findSender } from './find-sender.js';

const SettingsBody = bodyOf(PolicyOverrides.meta({ id: 'SenderSettingsBody' }));

@Api('senders', 'senders')
export class ChangeSettings {
  constructor(
    @Inject(tokens.senders) private readonly senders: Senders,
    @Inject(tokens.senderSettings) private readonly book: SettingsBook,
  ) {}

  @Put(':code/settings')
  @UsePipes(Validated)
  @Route({
    id: 'changeSenderSettings',
    scope: 'senders:write',
    summary: 'Lays overrides over the policy of a sender code, named by its id or its code.',
    description:
      'The body replaces every override made before: a setting it does not name comes from the configuration file or ' +
      'the preset again, and an empty object takes all overrides back. They hold from the next text and the next ' +
      'verdict on, and survive a restart.',
    answer: SettingsInDetail,
    refuses: [404],
  })
  async change(
    @Param('code') code: string,
    @Body({ schema: SettingsBody }) overrides: z.infer<typeof PolicyOverrides>,
    @Req() { body }: FastifyRequest,
    @CalledBy() { actor }: Caller,
  ): Promise<SettingsInDetail> {
    const { sender } = findSender(this.senders, code);
    // Elsewhere no body is an empty one; here that would take back every override by mistake.
    if (body === undefined || body === null)
      throw new FieldsProblem([{ field: 'request', problem: 'needs a body: send {} to take all overrides back' }]);
    await this.book.change(sender.id, overrides, actor);
    return settingsInDetailOf(this.senders.get(sender.id), this.book.changeOf(sender.id));
  }
}
