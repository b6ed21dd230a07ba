import type { FactData, RecordedFact } from '@parley/contracts';
import { mayFollowOptOut } from '@parley/conversation';
import { ConsentBook, type ConsentMoment } from '@parley/conversation/ledger';

const minute = 60_000;
/** A confirmation within five minutes is presumed fine (47 CFR 64.1200(a)(12)). */
const confirmWithin = 5 * minute;
const quietAfterOptOut = 60 * minute;
const carryOutWithin = 24 * 60 * minute;

export interface OptOut {
  readonly at: string;
  readonly revision: number;
  readonly messageId?: string;
  /** When the text reached us, when the wish was found in it, and by what; as far as that was recorded. */
  readonly receivedAt?: string;
  readonly detectedAt?: string;
  readonly detector?: FactData<'ConsentRevoked'>['detector'];
  readonly cancelledReplyIds?: readonly string[];
  /** When the sending of the confirmation became known; `carrier` where the carrier confirmed. */
  readonly confirmed?: string;
  readonly delaySeconds?: number;
}

/** One thing that should not be: which fact shows it, and which opt-out or text it goes back to. */
export interface Exception {
  readonly revision: number;
  readonly factId: string;
  readonly at: string;
  readonly replyId?: string;
  readonly says: string;
}

/** What a reader wants to know first, and what a court would ask. */
export interface Report {
  readonly counts: Readonly<Record<CountName, number>>;
  readonly firstAt?: string;
  readonly lastAt?: string;
  readonly consent: Pick<
    ConsentMoment,
    'status' | 'since' | 'suppressed' | 'proven' | 'missing' | 'coversMarketing' | 'blocked' | 'erased'
  >;
  readonly optOuts: readonly OptOut[];
  readonly exceptions: {
    readonly lateConfirmations: readonly Exception[];
    readonly sendsWithinAnHourOfOptOut: readonly Exception[];
    readonly laterSendsWhileOptedOut: readonly Exception[];
    readonly sendsOfCancelledReplies: readonly Exception[];
    readonly sendsWithoutVerdict: readonly Exception[];
    readonly optOutsCarriedOutLate: readonly Exception[];
  };
  /** Versions that took part in verdicts. */
  readonly rulesets: readonly string[];
  readonly classifiers: readonly string[];
}

type CountName =
  'received' | 'requested' | 'sent' | 'delivered' | 'failed' | 'rejected' | 'held' | 'unknown' | 'tickets' | 'notes';

const counted: Readonly<Partial<Record<RecordedFact['type'], CountName>>> = {
  MessageReceived: 'received',
  ReplyRequested: 'requested',
  ReplySent: 'sent',
  ReplyDelivered: 'delivered',
  ReplyFailed: 'failed',
  ReplyRejected: 'rejected',
  ReplyHeld: 'held',
  ReplyOutcomeUnknown: 'unknown',
  TicketOpened: 'tickets',
  NoteAdded: 'notes',
};

interface KnownReply {
  readonly mayFollowOptOut: boolean;
  readonly confirms: boolean;
  readonly answers?: string;
  readonly approved: boolean;
}

/** Facts in order, then the report. */
export class Reporter {
  private readonly counts: Record<CountName, number> = {
    received: 0,
    requested: 0,
    sent: 0,
    delivered: 0,
    failed: 0,
    rejected: 0,
    held: 0,
    unknown: 0,
    tickets: 0,
    notes: 0,
  };
  private readonly consent: ConsentBook;
  private readonly replies = new Map<string, KnownReply>();
  private readonly receivedAt = new Map<string, string>();
  private readonly optOuts: OptOut[] = [];
  private silencedSince: string | undefined;
  private readonly exceptions = {
    lateConfirmations: [] as Exception[],
    sendsWithinAnHourOfOptOut: [] as Exception[],
    laterSendsWhileOptedOut: [] as Exception[],
    sendsOfCancelledReplies: [] as Exception[],
    sendsWithoutVerdict: [] as Exception[],
    optOutsCarriedOutLate: [] as Exception[],
  };
  private readonly rulesets = new Set<string>();
  private readonly classifiers = new Set<string>();
  private firstAt?: string;
  private lastAt?: string;

  constructor(exportedAt: string) {
    this.consent = new ConsentBook(exportedAt);
  }

  apply(fact: RecordedFact): void {
    this.consent.apply(fact);
    this.firstAt ??= fact.at;
    this.lastAt = fact.at;
    const name = counted[fact.type];
    if (name !== undefined) this.counts[name] += 1;
    this.note(fact);
  }

  report(): Report {
    const { status, since, suppressed, proven, missing, coversMarketing, blocked, erased } = this.consent.moment();
    return {
      counts: this.counts,
      ...(this.firstAt === undefined ? {} : { firstAt: this.firstAt, lastAt: this.lastAt }),
      consent: { status, since, suppressed, proven, missing, coversMarketing, blocked, erased },
      optOuts: this.optOuts,
      exceptions: this.exceptions,
      rulesets: [...this.rulesets],
      classifiers: [...this.classifiers],
    };
  }

  private note(fact: RecordedFact): void {
    switch (fact.type) {
      case 'MessageReceived': {
        const { messageId, acceptedAt, carrierOptOut } = fact.data;
        this.receivedAt.set(messageId, acceptedAt);
        if (carrierOptOut === 'STOP') this.carrierConfirmed.add(messageId);
        return;
      }
      case 'MessageRouted':
        this.classifiers.add(`${fact.data.classifier.id} ${fact.data.classifier.version}`);
        if (fact.data.keyword === 'stop') this.silence(fact, fact.data.messageId);
        return;
      case 'ConsentRevoked':
        this.cancel(fact);
        if (fact.data.scope === 'brand') this.revoke(fact);
        return;
      case 'ConsentGranted':
        this.silencedSince = undefined;
        return;
      case 'ReplyRequested': {
        const { replyId, category, automatic, answers } = fact.data;
        const confirms = automatic === 'stopConfirmation';
        const about = answers === undefined ? {} : { answers };
        this.replies.set(replyId, {
          mayFollowOptOut: mayFollowOptOut({ category, automatic }),
          confirms,
          approved: false,
          ...about,
        });
        return;
      }
      case 'ReplyApproved':
      case 'ReplyHeld':
      case 'ReplyRejected': {
        this.rulesets.add(fact.data.ruleset);
        const known = this.replies.get(fact.data.replyId);
        if (known) this.replies.set(fact.data.replyId, { ...known, approved: fact.type === 'ReplyApproved' });
        return;
      }
      case 'ReplyClaimed':
        this.claim(fact);
        return;
      case 'ReplySent':
        this.confirm(fact);
        return;
      default:
        return;
    }
  }

  private readonly carrierConfirmed = new Set<string>();
  /** By which opt-out a reply was cancelled. */
  private readonly cancelledAt = new Map<string, string>();

  private silence(fact: RecordedFact, messageId?: string): void {
    this.silencedSince ??= fact.at;
    const by = messageId !== undefined && this.carrierConfirmed.has(messageId) ? { confirmed: 'carrier' } : {};
    const { at, revision } = fact;
    this.optOuts.push({ at, revision, ...(messageId === undefined ? {} : { messageId }), ...by });
  }

  private revoke(fact: RecordedFact<'ConsentRevoked'>): void {
    const { messageId } = fact.data;
    const received = this.receivedAt.get(messageId ?? '') ?? fact.data.receivedAt;
    if (received !== undefined && Date.parse(fact.at) - Date.parse(received) > carryOutWithin) {
      this.exceptions.optOutsCarriedOutLate.push(
        exception(fact, `the opt-out received on ${received} was carried out more than 24 hours later`),
      );
    }
    const known = messageId === undefined ? -1 : this.optOuts.findIndex((each) => each.messageId === messageId);
    if (known < 0) this.silence(fact, messageId);
    const { receivedAt, detectedAt, detector, cancelledReplyIds } = fact.data;
    const at = known < 0 ? this.optOuts.length - 1 : known;
    this.optOuts[at] = {
      ...this.optOuts[at]!,
      receivedAt: receivedAt ?? received,
      detectedAt,
      detector,
      cancelledReplyIds,
    };
  }

  /** For good: a text that is sent after the customer came back is asked for anew. */
  private cancel({ at, data: { cancelledReplyIds = [] } }: RecordedFact<'ConsentRevoked'>): void {
    for (const replyId of cancelledReplyIds) this.cancelledAt.set(replyId, at);
  }

  /** What is handed over is claimed first: who was claimed before the opt-out was on its way already. */
  private claim(fact: RecordedFact<'ReplyClaimed'>): void {
    const { replyId } = fact.data;
    const known = this.replies.get(replyId);
    if (!known?.approved) {
      this.exceptions.sendsWithoutVerdict.push(exception(fact, 'handed over without an approval before it', replyId));
    }
    const cancelledAt = this.cancelledAt.get(replyId);
    if (cancelledAt !== undefined) {
      const says = `handed over although the opt-out of ${cancelledAt} had cancelled it`;
      this.exceptions.sendsOfCancelledReplies.push(exception(fact, says, replyId));
    }
    if (this.silencedSince === undefined || known?.mayFollowOptOut) return;
    const within = Date.parse(fact.at) - Date.parse(this.silencedSince) <= quietAfterOptOut;
    const list = within ? this.exceptions.sendsWithinAnHourOfOptOut : this.exceptions.laterSendsWhileOptedOut;
    list.push(exception(fact, `handed over after the opt-out of ${this.silencedSince}`, replyId));
  }

  private confirm(fact: RecordedFact<'ReplySent'>): void {
    const known = this.replies.get(fact.data.replyId);
    if (!known?.confirms) return;
    const index = this.optOuts.findLastIndex(({ messageId }) =>
      known.answers === undefined ? true : messageId === known.answers,
    );
    const optOut = this.optOuts[index];
    if (!optOut || optOut.confirmed !== undefined) return;
    const received = this.receivedAt.get(optOut.messageId ?? '') ?? optOut.at;
    const delay = Date.parse(fact.at) - Date.parse(received);
    this.optOuts[index] = { ...optOut, confirmed: fact.at, delaySeconds: delay / 1_000 };
    if (delay > confirmWithin) {
      this.exceptions.lateConfirmations.push(
        exception(
          fact,
          `the opt-out received on ${received} was confirmed after ${delay / 1_000} s`,
          fact.data.replyId,
        ),
      );
    }
  }
}

function exception({ revision, id, at }: RecordedFact, says: string, replyId?: string): Exception {
  return { revision, factId: id, at, ...(replyId === undefined ? {} : { replyId }), says };
}

export function exceptionCount({ exceptions }: Report): number {
  return Object.values(exceptions).reduce((sum, list) => sum + list.length, 0);
}
