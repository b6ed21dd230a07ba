import type { RecordedFact } from '@parley/contracts';
import type { Command, CommandMeta, ContactState, Refusal } from '@parley/conversation';

export interface ContactRef {
  readonly contactId: string;
  readonly brandId: string;
}

export type Executed =
  /** `facts` is empty where the command had been carried out before. */
  | { readonly ok: true; readonly facts: readonly RecordedFact[]; readonly state: ContactState }
  | { readonly ok: false; readonly refusal: Refusal; readonly state: ContactState };

/** A command, or how to make one from the state it will be decided on and its revision (-1 = none yet); undefined = there is nothing to do. */
export type CommandSource = Command | ((state: ContactState, revision: number) => Command | undefined);

/** Loads, decides and appends: the only way facts come into being. */
export interface Contacts {
  /**
   * Decides on the newest state and appends at its revision; decides again when somebody else was faster.
   * Errors: those of the event store, and `contention` (retryable) after too many lost races.
   */
  execute(contact: ContactRef, meta: CommandMeta, command: CommandSource): Promise<Executed>;
  /** The state after everything recorded so far. */
  load(contactId: string): Promise<ContactState>;
}
