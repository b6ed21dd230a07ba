import { Get, Param, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IfPresent } from '@parley/runtime/fields';
import { IsIn } from 'class-validator';
import { ConsentMoment } from '../answers/consent.js';
import { IsInstant } from '../http/instant.js';
import { Api, Route } from '../http/route.js';
import { ConsentMoments } from './consent-moments.js';
import { ContactBook } from './contact-book.js';
import { ContactIdPipe } from './contact-id.js';

const ways = ['recorded', 'decided'] as const;

class ConsentQuery {
  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'ISO 8601; default: now.' })
  @IsInstant()
  @IfPresent()
  readonly at?: string;

  @ApiProperty({
    enum: ways,
    default: 'recorded',
    required: false,
    description:
      'Which instant of a fact counts: when it was recorded (what the installation knew then), or when it was decided.',
  })
  @IsIn(ways)
  readonly by: (typeof ways)[number] = 'recorded';
}

@Api('contacts', 'contacts')
export class ShowConsent {
  constructor(
    private readonly book: ContactBook,
    private readonly moments: ConsentMoments,
  ) {}

  @Get(':id/consent')
  @Route({
    id: 'showConsent',
    scope: 'conversations:read',
    summary: 'Consent as it stood at any instant, with the facts as proof.',
    description: 'Folded from the contact’s stream. Answers after an erasure too.',
    answer: ConsentMoment,
    refuses: [404],
  })
  async show(@Param('id', ContactIdPipe) contactId: string, @Query() { at, by }: ConsentQuery): Promise<ConsentMoment> {
    const brandId = await this.book.brandOf(contactId);
    return at === undefined
      ? this.moments.now(contactId, brandId, by)
      : this.moments.at(new Date(at).toISOString(), contactId, brandId, by);
  }
}
