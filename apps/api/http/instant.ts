import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const instant = new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${time}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${time})$`);
const mustBeInstant = { message: 'must be an instant, ISO 8601 with its offset' };
const mustBeDate = { message: 'must be a date, such as 1990-02-28' };

/** An instant with its offset. ISO 8601 alone knows weeks, ordinal days and local times as well. */
export function IsInstant(): PropertyDecorator {
  return applyDecorators(Matches(instant, mustBeInstant), IsISO8601({ strict: true }, mustBeInstant));
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function IsDay(): PropertyDecorator {
  return applyDecorators(Matches(/^\d{4}-\d{2}-\d{2}$/, mustBeDate), IsISO8601({ strict: true }, mustBeDate));
}
