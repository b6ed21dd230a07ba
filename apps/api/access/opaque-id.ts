import { z } from 'zod';

/** Id of an agent or a team: stands in facts for good, so it must not be a name, an address or a number. */
export const OpaqueId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, {
  error: 'must be an opaque id: letters, digits, dots, colons, dashes, underscores',
});
