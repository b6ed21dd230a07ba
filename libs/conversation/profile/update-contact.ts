import type { ProfileCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState, ProfileState } from '../state.js';

const fields = ['name', 'firstName', 'lastName', 'email', 'birthday', 'postalCode'] as const;

/** Records only what changes. */
export function updateContact(
  state: ContactState,
  command: Extract<ProfileCommand, { type: 'UpdateContact' }>,
): Decision {
  if (!state.profile.known) return refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
  const changed = Object.fromEntries(
    fields
      .filter((field) => command[field] !== undefined && command[field] !== state.profile[field])
      .map((field) => [field, command[field]]),
  );
  const attributes = changedAttributes(state.profile, command.attributes ?? {});
  if (Object.keys(changed).length === 0 && Object.keys(attributes).length === 0) return nothing;
  return accept({
    type: 'ContactUpdated',
    data: {},
    personal: { ...changed, ...(Object.keys(attributes).length > 0 ? { attributes } : {}) },
  });
}

function changedAttributes(profile: ProfileState, wanted: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => profile.attributes[name] !== value));
}
