import { answerDutyOf, type Clock, type Contacts, type Ids, type Senders } from '@parley/runtime';
import type { ReadModelStore } from '@parley/read-models';
import type { RecordedFact } from '@parley/contracts';
import type { Command, CommandMeta, ContactState } from '@parley/conversation';
import type { Caller } from '../access/caller.js';
import { conversationAfter, type Conversation } from '../answers/conversation.js';
import type { OwnWrites } from '../http/own-writes.js';
import { conversationNotFound, problemOf } from '../http/refusals.js';
import type { ConversationRef } from './conversation-ref.js';

export interface Carried {
  readonly brandId: string;
  readonly facts: readonly RecordedFact[];
  readonly state: ContactState;
}

/** Gives commands on behalf of callers and turns refusals into problems. */
export class ConversationCommands {
  constructor(
    private readonly contacts: Contacts,
    private readonly senders: Senders,
    private readonly readModels: ReadModelStore,
    private readonly ownWrites: OwnWrites,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Carries a command out on a conversation that exists, and waits until callers can read its effect.
   * @throws ProblemError where there is no such conversation, or the command is refused.
   */
  async carryOut(ref: ConversationRef, caller: Caller, command: CommandOn, cause = this.ids.uuid()): Promise<Carried> {
    const brandId = await this.brandOf(ref);
    const executed = await this.contacts.execute(
      { contactId: ref.contactId, brandId },
      this.meta(caller, cause),
      (state) => {
        if (!state.inbox.bySender[ref.senderId]) return undefined;
        return typeof command === 'function' ? command(state) : command;
      },
    );
    if (!executed.state.inbox.bySender[ref.senderId]) throw conversationNotFound();
    if (!executed.ok) throw problemOf(executed.refusal);
    await this.ownWrites.visible(executed.facts);
    return { brandId, facts: executed.facts, state: executed.state };
  }

  /** As `carryOut`, answering the conversation as the command left it. */
  async change(ref: ConversationRef, caller: Caller, command: CommandOn): Promise<Conversation> {
    const { brandId, state } = await this.carryOut(ref, caller, command);
    return conversationAfter(ref, brandId, state, await this.readModels.live.conversation(ref.id));
  }

  /** Within how many hours people have to answer now; undefined where they need not, or the sender code is gone. */
  answerDutyOf({ senderId }: ConversationRef): number | undefined {
    const sender = this.senders.find(senderId);
    return sender && answerDutyOf(sender);
  }

  private meta({ actor, traceparent }: Caller, cause: string): CommandMeta {
    return { at: this.clock.now(), cause, actor, ...(traceparent === undefined ? {} : { traceparent }) };
  }

  /**
   * A sender code that was taken out of the configuration still has its conversations.
   * @throws ProblemError `conversation-not-found`
   */
  async brandOf({ id, senderId }: ConversationRef): Promise<string> {
    const brandId = this.senders.find(senderId)?.brand.id ?? (await this.readModels.live.conversation(id))?.brandId;
    if (brandId === undefined) throw conversationNotFound();
    return brandId;
  }
}

/** A command, or how to make one from the state it is decided on; undefined = there is nothing to do. */
export type CommandOn = Command | ((state: ContactState) => Command | undefined);
