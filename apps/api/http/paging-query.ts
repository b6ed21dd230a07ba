import { ApiProperty } from '@nestjs/swagger';
import { Text } from '@parley/runtime/fields';
import { WholeNumber } from './whole-number.js';

/** Query parameters of every page. */
export class PageQuery {
  @Text({ max: 500, optional: true, description: '`nextCursor` of the page before; absent for the first page.' })
  readonly cursor?: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 20,
    required: false,
    description: 'Items of a page.',
  })
  @WholeNumber(1, 100)
  readonly limit: number = 20;
}
