import type { Command } from './commands.js';
import { nothing, type CommandMeta, type Decision } from './decision.js';
import type { ContactState } from './state.js';

/** What a command leads to, given everything that happened before. Pure. */
export function decide(state: ContactState, command: Command, meta: CommandMeta): Decision {
  void state; void command; void meta;
  return nothing;
}
