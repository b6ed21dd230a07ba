import { ValidateIf } from 'class-validator';

/** The field may be absent. Unlike `IsOptional`, null is a value here, and is checked as one. */
export function IfPresent(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}
