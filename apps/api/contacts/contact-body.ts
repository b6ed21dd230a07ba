import { ApiProperty } from '@nestjs/swagger';
import { Closed, hasCharacters, IfPresent, Text } from '@parley/runtime/fields';
import { IsEmail, Matches, ValidateBy, ValidateIf } from 'class-validator';
import { IsDay } from '../http/instant.js';

/** An empty value clears the field. */
const IfFilled = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== '');
const mustBeEmail = { message: 'must be an email address' };

/** New values of a contact’s profile. */
@Closed()
export class ContactBody {
  @Text({ min: 0, max: 200, optional: true })
  readonly name?: string;

  @Text({ min: 0, max: 200, optional: true })
  readonly firstName?: string;

  @Text({ min: 0, max: 200, optional: true })
  readonly lastName?: string;

  @ApiProperty({ type: String, maxLength: 320, required: false, description: 'An email address, or empty.' })
  @Matches(/^[\w'+.-]{1,64}@[A-Za-z0-9.-]{1,255}$/, mustBeEmail)
  @IsEmail({}, mustBeEmail)
  @IfFilled()
  readonly email?: string;

  @ApiProperty({ type: String, required: false, description: 'A date such as `1990-02-28`, or empty.' })
  @IsDay()
  @IfFilled()
  readonly birthday?: string;

  @Text({ min: 0, max: 20, optional: true })
  readonly postalCode?: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', maxLength: 500 }, selfRequired: false })
  @AreAttributes()
  @IfPresent()
  readonly attributes?: Record<string, string>;
}

function AreAttributes(): PropertyDecorator {
  return ValidateBy({
    name: 'areAttributes',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).every(isAttribute),
      defaultMessage: () => 'must have names of 1 to 64 characters and texts of at most 500',
    },
  });
}

function isAttribute([name, value]: [string, unknown]): boolean {
  return hasCharacters(name, 1, 64) && typeof value === 'string' && hasCharacters(value, 0, 500);
}
