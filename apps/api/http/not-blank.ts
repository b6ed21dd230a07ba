import { ValidateBy } from 'class-validator';

/** More than white space. */
export function NotBlank(): PropertyDecorator {
  return ValidateBy({
    name: 'notBlank',
    validator: {
      validate: (value) => typeof value === 'string' && value.trim() !== '',
      defaultMessage: () => 'must not be blank',
    },
  });
}
