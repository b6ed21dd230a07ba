import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { hasCharacters } from './characters.js';

/**
 * A string of `min` to `max` Unicode code points, as the OpenAPI document means it. class-validator’s own `Length`
 * leaves some of them uncounted, so it would let more through.
 */
export function HasLength(min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'hasLength',
      constraints: [min, max],
      validator: {
        validate: (value) => typeof value === 'string' && hasCharacters(value, min, max),
        defaultMessage: buildMessage((each) => `${each}$property must be a text of ${lengths(min, max)}`, options),
      },
    },
    options,
  );
}

function lengths(min: number, max: number): string {
  return min === 0 ? `at most ${max} characters` : `${min} to ${max} characters`;
}
