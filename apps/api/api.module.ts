import { Module, type Provider } from '@nestjs/common';
import type { EventStore } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import {
  tokens,
  type Clock,
  type Contacts,
  type Ids,
  type InstallSecrets,
  type LoadedConfig,
  type OrderedShutdown,
  type Senders,
} from '@parley/runtime';
import { IntentsBook, IntentsDesk, Proposals, type OpenIntents, type SharedIntents } from '@parley/runtime/intents';
import type { Logger } from 'pino';
import { AccessTokens } from './access/access-tokens.js';
import { IssueToken } from './access/issue-token.js';
import { ConsentMoments } from './contacts/consent-moments.js';
import { ContactBook } from './contacts/contact-book.js';
import { ContactCommands } from './contacts/contact-commands.js';
import { ExportDossier } from './contacts/export-dossier.js';
import { ImportConsent } from './contacts/import-consent.js';
import { RecordConsent } from './contacts/record-consent.js';
import { RecordRevocation } from './contacts/revocation.js';
import { ShowConsent } from './contacts/show-consent.js';
import { ShowContact } from './contacts/show-contact.js';
import { UpdateContact } from './contacts/update-contact.js';
import { Assign } from './conversations/assign.js';
import { ChangeStatus } from './conversations/change-status.js';
import { ChangeTags } from './conversations/change-tags.js';
import { CheckReply } from './conversations/check-reply.js';
import { ConversationCommands } from './conversations/conversation-commands.js';
import { CorrectIntent } from './conversations/correct-intent.js';
import { ExpectAnswer } from './conversations/expect-answer.js';
import { Inbox } from './conversations/inbox.js';
import { KnownConversations } from './conversations/known-conversations.js';
import { ListConversations } from './conversations/list-conversations.js';
import { ListEvents } from './conversations/list-events.js';
import { ListMessages } from './conversations/list-messages.js';
import { MarkRead } from './conversations/mark-read.js';
import { Notes } from './conversations/notes.js';
import { replyJudgeProvider } from './conversations/reply-judge.js';
import { RequestReply } from './conversations/request-reply.js';
import { SettleRevocation } from './conversations/settle-revocation.js';
import { ShowConversation } from './conversations/show-conversation.js';
import { ShowMoment } from './conversations/show-moment.js';
import { ShutOut } from './conversations/shut-out.js';
import { Tickets } from './conversations/tickets.js';
import { Unsubscribe } from './conversations/unsubscribe.js';
import { OwnWrites } from './http/own-writes.js';
import { ActivateVersion } from './intents/activate-version.js';
import { JudgeProposals } from './intents/judge-proposals.js';
import { TeachLines } from './intents/teach-lines.js';
import { TrainVersions } from './intents/train-versions.js';
import { AskAge } from './prompts/ask-age.js';
import { AskOptIn } from './prompts/ask-opt-in.js';
import { ChangeSettings } from './senders/change-settings.js';
import { ShowSenders } from './senders/show-senders.js';
import { CountUnread } from './stats/count-unread.js';
import { FactFeed } from './stream/fact-feed.js';
import { StreamFacts } from './stream/stream-facts.js';
import { WakeSnoozed } from './timers/wake-snoozed.js';

/** {@link OpenIntents} */
const openIntents = Symbol('api.intents');

const services: Provider[] = [
  replyJudgeProvider,
  { provide: openIntents, useFactory: (intents: SharedIntents) => intents.open(), inject: [tokens.intents] },
  { provide: IntentsBook, useFactory: ({ book }: OpenIntents) => book, inject: [openIntents] },
  { provide: IntentsDesk, useFactory: ({ desk }: OpenIntents) => desk, inject: [openIntents] },
  {
    provide: Proposals,
    useFactory: (store: EventStore, book: IntentsBook) => new Proposals(store, book),
    inject: [tokens.eventStore, IntentsBook],
  },
  {
    provide: AccessTokens,
    useFactory: (secrets: InstallSecrets, { config }: LoadedConfig, clock: Clock) =>
      new AccessTokens(secrets, config.clients, clock),
    inject: [tokens.secrets, tokens.config, tokens.clock],
  },
  {
    provide: OwnWrites,
    useFactory: (readModels: ReadModelStore) => new OwnWrites(readModels),
    inject: [tokens.readModels],
  },
  {
    provide: Inbox,
    useFactory: (readModels: ReadModelStore, senders: Senders) => new Inbox(readModels, senders),
    inject: [tokens.readModels, tokens.senders],
  },
  {
    provide: KnownConversations,
    useFactory: (readModels: ReadModelStore, contacts: Contacts) => new KnownConversations(readModels, contacts),
    inject: [tokens.readModels, tokens.contacts],
  },
  {
    provide: ConversationCommands,
    useFactory: (
      contacts: Contacts,
      senders: Senders,
      readModels: ReadModelStore,
      ownWrites: OwnWrites,
      clock: Clock,
      ids: Ids,
    ) => new ConversationCommands(contacts, senders, readModels, ownWrites, clock, ids),
    inject: [tokens.contacts, tokens.senders, tokens.readModels, OwnWrites, tokens.clock, tokens.ids],
  },
  {
    provide: ContactBook,
    useFactory: (store: EventStore, contacts: Contacts) => new ContactBook(store, contacts),
    inject: [tokens.eventStore, tokens.contacts],
  },
  ContactCommands,
  ConsentMoments,
  {
    provide: FactFeed,
    useFactory: (store: EventStore, readModels: ReadModelStore, logger: Logger, shutdown: OrderedShutdown) => {
      const feed = new FactFeed(store, readModels, logger);
      shutdown.register('intake', 'api streams', () => feed.close());
      return feed;
    },
    inject: [tokens.eventStore, tokens.readModels, tokens.logger, tokens.shutdown],
  },
];

@Module({
  controllers: [
    IssueToken,
    ListConversations,
    ShowConversation,
    ListMessages,
    CorrectIntent,
    ListEvents,
    ShowMoment,
    RequestReply,
    CheckReply,
    ExpectAnswer,
    Assign,
    ChangeStatus,
    MarkRead,
    ChangeTags,
    Notes,
    ShutOut,
    Unsubscribe,
    SettleRevocation,
    AskAge,
    AskOptIn,
    Tickets,
    ShowContact,
    UpdateContact,
    ShowConsent,
    RecordConsent,
    RecordRevocation,
    ImportConsent,
    ExportDossier,
    ShowSenders,
    ChangeSettings,
    TeachLines,
    TrainVersions,
    ActivateVersion,
    JudgeProposals,
    CountUnread,
    StreamFacts,
    WakeSnoozed,
  ],
  providers: services,
})
export class ApiModule {}
