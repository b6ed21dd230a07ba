import { Body, Param, Post } from '@nestjs/common';
import { CalledBy, type Caller } from '../access/caller.js';
import { RecordedRevocation } from '../answers/consent.js';
import { Api, Route } from '../http/route.js';
import { ConsentMoments } from './consent-moments.js';
import { ContactCommands } from './contact-commands.js';
import { ContactIdPipe } from './contact-id.js';
import { RevocationBody } from './revocation-body.js';
import { revocationOf } from './revocation-command.js';

@Api('contacts', 'contacts')
export class RecordRevocation {
  constructor(
    private readonly commands: ContactCommands,
    private readonly moments: ConsentMoments,
  ) {}

  @Post(':id/revocation')
  @Route({
    id: 'recordRevocation',
    scope: 'consent:write',
    summary: 'Records that the customer wants no more texts from the brand, in whatever way they said so.',
    description:
      'For every contact, also one that never had a conversation, such as an imported one. A wish that is no newer than ' +
      'what stands is not recorded again. A consent that was given after `receivedAt` ends all the same: silence is the safe side.',
    answer: RecordedRevocation,
    refuses: [404, 422],
  })
  async record(
    @Param('id', ContactIdPipe) contactId: string,
    @Body() body: RevocationBody,
    @CalledBy() caller: Caller,
  ): Promise<RecordedRevocation> {
    const { brandId, facts } = await this.commands.carryOut(contactId, revocationOf(body, caller), caller);
    const fact = facts[0];
    return {
      recorded: fact !== undefined,
      ...(fact === undefined ? {} : { factId: fact.id }),
      consent: await this.moments.now(contactId, brandId),
    };
  }
}
