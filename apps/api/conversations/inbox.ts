import type { ConversationDocument, ConversationFilter, Page, PageRequest, ReadModelStore } from '@parley/read-models';
import type { Senders } from '@parley/runtime';

/** Rounds after which a page is answered as full as it is: its cursor goes on from there. */
const maxRounds = 20;

/** Conversations as agents may see them: a sender code can hide those who never agreed to be texted (features T1). */
export class Inbox {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly senders: Senders,
  ) {}

  /** Reads on until the page is full, so that hidden conversations leave no holes in it. */
  async page(filter: ConversationFilter, { cursor, limit }: PageRequest): Promise<Page<ConversationDocument>> {
    const items: ConversationDocument[] = [];
    let next = cursor;
    for (let round = 0; round < maxRounds; round += 1) {
      const request = { limit: limit - items.length, ...(next === undefined ? {} : { cursor: next }) };
      const page = await this.readModels.live.conversations(filter, request);
      items.push(...page.items.filter((conversation) => this.isVisible(conversation)));
      next = page.nextCursor;
      if (next === undefined || items.length >= limit) break;
    }
    return { items, ...(next === undefined ? {} : { nextCursor: next }) };
  }

  /** People with something unread; who is snoozed or blocked does not count. */
  async unreadPeople(): Promise<number> {
    const reserved = this.senders.all().filter(({ settings }) => settings.inbox.visibility === 'subscribers');
    if (reserved.length === 0) return this.readModels.live.unreadConversations({});
    const counts = await Promise.all(
      this.senders.all().map(({ sender, settings }) =>
        this.readModels.live.unreadConversations({
          mailbox: sender.id,
          ...(settings.inbox.visibility === 'subscribers' ? { consent: 'granted' as const } : {}),
        }),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private isVisible({ senderId, consent }: ConversationDocument): boolean {
    return consent === 'granted' || this.senders.find(senderId)?.settings.inbox.visibility !== 'subscribers';
  }
}
