import type { ProfileCommand } from '../commands.js';
import { accept, nothing, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

export function createContact(
  state: ContactState,
  command: Extract<ProfileCommand, { type: 'CreateContact' }>,
): Decision {
  if (state.profile.known) return nothing;
  return accept({ type: 'ContactCreated', data: { source: command.source }, personal: { phone: command.phone } });
}
