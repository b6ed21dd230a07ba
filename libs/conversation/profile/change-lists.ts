import type { ProfileCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

export function changeLists(
  state: ContactState,
  command: Extract<ProfileCommand, { type: 'AddToList' | 'RemoveFromList' }>,
): Decision {
  if (!state.profile.known) return refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
  const member = state.profile.lists.includes(command.list);
  const { list } = command;
  if (command.type === 'AddToList') return member ? nothing : accept({ type: 'AddedToList', data: { list } });
  return member ? accept({ type: 'RemovedFromList', data: { list } }) : nothing;
}
