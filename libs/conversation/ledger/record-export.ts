import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { LedgerCommand } from '../commands.js';
import type { ContactState } from '../state.js';

/** That everything about a number was handed out is itself worth a record: to whom, and with which hash. */
export function recordExport(state: ContactState, command: LedgerCommand): Decision {
  if (!state.profile.known && !state.profile.erased) {
    return refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
  }
  const { type: _, ...data } = command;
  return data.facts === 0 ? nothing : accept({ type: 'DossierExported', data });
}
