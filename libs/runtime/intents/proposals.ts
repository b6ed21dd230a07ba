import { streamOf, type Actor, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import type { ProposalDecision } from './entries.js';
import type { IntentsBook } from './intents-book.js';

/** What an agent’s correction proposes to teach. The text is personal: it is read from the store each time, and kept nowhere else. */
export interface Proposal {
  /** Of the fact that the correction is; a text that is corrected again is another proposal, in place of the one before. */
  readonly id: string;
  readonly brandId: string;
  readonly contactId: string;
  readonly senderId: string;
  readonly messageId: string;
  readonly intent: string;
  readonly was?: string;
  readonly at: string;
  readonly by: Actor;
  readonly status: 'pending' | ProposalDecision['decision'];
  readonly decidedAt?: string;
  readonly decidedBy?: Actor;
}

/** A proposal with the text it is about. */
export interface ProposedText extends Proposal {
  readonly text: string;
  readonly language: string;
}

type Correction = RecordedFact<'IntentCorrected'>;

/** The corrections of agents, followed through the log, with what people said to them. */
export class Proposals {
  private readonly byMessage = new Map<string, Correction>();
  private upTo: string | undefined;

  constructor(
    private readonly store: Pick<EventStore, 'head' | 'read' | 'readAll'>,
    private readonly book: Pick<IntentsBook, 'ofBrand' | 'catchUp'>,
  ) {}

  /** Of a brand, newest first. Rejects with what the store or the engine behind the book throws. */
  async list(brandId: string, status?: Proposal['status']): Promise<readonly Proposal[]> {
    await this.catchUp();
    return [...this.byMessage.values()]
      .filter((fact) => fact.brandId === brandId)
      .map((fact) => this.proposalOf(fact))
      .filter((proposal) => status === undefined || proposal.status === status)
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
  }

  /** The proposal with its text; undefined where it is none of the brand, or the customer’s data was erased. */
  async find(brandId: string, id: string): Promise<ProposedText | undefined> {
    const proposal = (await this.list(brandId)).find((each) => each.id === id);
    return proposal && this.withText(proposal);
  }

  /** Undefined where the customer’s data was erased. */
  async withText(proposal: Proposal): Promise<ProposedText | undefined> {
    const { contactId, messageId } = proposal;
    let text: string | undefined;
    let language: string | undefined;
    for await (const fact of this.store.read(streamOf(contactId))) {
      if (fact.type === 'SubjectErased') text = undefined;
      if (fact.type === 'MessageReceived' && fact.data.messageId === messageId) text = fact.personal?.text;
      if (fact.type === 'MessageRouted' && fact.data.messageId === messageId) language = fact.data.language;
    }
    return text === undefined || language === undefined ? undefined : { ...proposal, text, language };
  }

  private async catchUp(): Promise<void> {
    await this.book.catchUp();
    const head = await this.store.head();
    for await (const fact of this.store.readAll(this.upTo, { types: ['IntentCorrected'] })) {
      // Facts of one text come in their order, as they are of one stream.
      if (fact.type === 'IntentCorrected') this.byMessage.set(fact.data.messageId, fact as Correction);
    }
    this.upTo = head;
  }

  private proposalOf(fact: Correction): Proposal {
    const { messageId, intent, was } = fact.data;
    const decided = this.book.ofBrand(fact.brandId).decisions.get(fact.id);
    return {
      id: fact.id,
      brandId: fact.brandId,
      contactId: fact.contactId,
      senderId: fact.senderId ?? '',
      messageId,
      intent,
      ...(was === undefined ? {} : { was }),
      at: fact.at,
      by: fact.actor,
      status: decided?.decision ?? 'pending',
      ...(decided ? { decidedAt: decided.at, decidedBy: decided.actor } : {}),
    };
  }
}
