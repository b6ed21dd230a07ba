import type { RoutingThresholds } from '@parley/contracts';
import { fourDigits, type Costs } from '@parley/conversation/routing';
import { isForAgents } from '@parley/nlp/brands';
import { mcnemar } from './mcnemar.js';

export const comparedRoutes = ['agent', 'clarify', 'none'] as const;
export type ComparedRoute = (typeof comparedRoutes)[number];

/** What a classifier makes of a text. */
export interface Opinion {
  readonly route: ComparedRoute;
  readonly intent: string;
  /** The chance that an agent is needed, 0 to 1. */
  readonly agent: number;
  /** The share of thanks among the kinds of texts that need nobody, where thanks are the likeliest; 0 elsewhere. */
  readonly thanks: number;
  /** As they held. */
  readonly thresholds: Required<RoutingThresholds>;
}

export interface Flip {
  readonly messageId: string;
  readonly conversationId: string;
  readonly at: string;
  readonly against: Opinion;
  readonly classifier: Opinion;
  /** How far apart the chances of an agent stand, 0 to 1. */
  readonly gap: number;
  /** The thresholds that one of them reached and the other did not. */
  readonly by: readonly (keyof RoutingThresholds)[];
  /** What decided in place of any classifier then, such as `open-ticket`. */
  readonly because?: string;
  readonly corrected?: string;
  readonly text?: string;
}

export interface Compared extends Omit<Flip, 'gap' | 'by'> {
  readonly costs: Costs;
}

/** Of two classifiers, by name. */
interface Both<T> {
  readonly against: T;
  readonly classifier: T;
}

export interface ComparisonReport {
  /** Those whose route was a classifier’s to decide; all figures but the last are about them. */
  readonly texts: number;
  /** By the route of the one it is held against, then by that of the classifier. */
  readonly routes: Readonly<Record<ComparedRoute, Readonly<Record<ComparedRoute, number>>>>;
  readonly sameRoute: number;
  readonly sameRouteAndIntent: number;
  readonly clarifyRate: Both<number>;
  /** Tickets of the one it is held against that the classifier would not open, and the other way round. */
  readonly tickets: { readonly avoided: number; readonly added: number };
  /** Of texts with one route, what was labelled how by each; most frequent first. */
  readonly relabelled: readonly { readonly against: string; readonly classifier: string; readonly texts: number }[];
  /** In the unit of the brands’ costs; by the mean of both chances, so that neither is its own judge. */
  readonly expectedCost: Both<number>;
  /** On texts that a person corrected: these are texts that were wrong once, so the shares say nothing of all texts. */
  readonly corrected: {
    readonly texts: number;
    readonly routeRight: Both<number>;
    readonly intentRight: Both<number>;
    /** Needed an agent and would get none. */
    readonly ticketsMissed: Both<number>;
    readonly cost: Both<number>;
    /** Chance of such a difference between two that are equally good. */
    readonly mcnemar: { readonly route: number; readonly intent: number };
  };
  /** Of these, the conversation decided more than a classifier; by what decided, most frequent first. */
  readonly decidedOtherwise: { readonly texts: number; readonly because: Readonly<Record<string, number>> };
}

/** Holds what two classifiers make of the same texts against each other. */
export class Comparison {
  private readonly routes: Record<ComparedRoute, Record<ComparedRoute, number>> = {
    agent: { agent: 0, clarify: 0, none: 0 },
    clarify: { agent: 0, clarify: 0, none: 0 },
    none: { agent: 0, clarify: 0, none: 0 },
  };
  private readonly relabelled = new Map<string, number>();
  private readonly found: Flip[] = [];
  private texts = 0;
  private sameIntent = 0;
  private readonly expected = { against: 0, classifier: 0 };
  private readonly right = { route: tally(), intent: tally() };
  private readonly missed = { against: 0, classifier: 0 };
  private readonly cost = { against: 0, classifier: 0 };
  private correctedTexts = 0;
  private readonly otherwise = new Map<string, number>();

  add(compared: Compared): void {
    const { against, classifier, costs, because } = compared;
    if (because !== undefined) {
      this.otherwise.set(because, (this.otherwise.get(because) ?? 0) + 1);
      if (against.route !== classifier.route) this.flip(compared);
      return;
    }
    this.texts += 1;
    this.routes[against.route][classifier.route] += 1;
    const agent = (against.agent + classifier.agent) / 2;
    this.expected.against += expectedCost(against, agent, costs);
    this.expected.classifier += expectedCost(classifier, agent, costs);
    if (against.route !== classifier.route) this.flip(compared);
    else if (against.intent === classifier.intent) this.sameIntent += 1;
    else {
      const key = JSON.stringify([against.intent, classifier.intent]);
      this.relabelled.set(key, (this.relabelled.get(key) ?? 0) + 1);
    }
    if (compared.corrected !== undefined) this.judge(compared, compared.corrected);
  }

  /** Texts that would go elsewhere, the furthest apart first. */
  flips(): readonly Flip[] {
    return this.found.toSorted((a, b) => b.gap - a.gap || (a.messageId < b.messageId ? -1 : 1));
  }

  report(): ComparisonReport {
    const { routes, texts, right } = this;
    const of = (part: number, whole = texts): number => (whole === 0 ? 0 : fourDigits(part / whole));
    const count = (matches: (against: ComparedRoute, classifier: ComparedRoute) => boolean): number =>
      comparedRoutes
        .flatMap((a) => comparedRoutes.map((c) => (matches(a, c) ? routes[a][c] : 0)))
        .reduce((sum, each) => sum + each, 0);
    const shares = ({ both, against, classifier }: Tally): Both<number> => ({
      against: of(both + against, this.correctedTexts),
      classifier: of(both + classifier, this.correctedTexts),
    });
    const chance = ({ against, classifier }: Tally): number => fourDigits(mcnemar(classifier, against));
    return {
      texts,
      routes,
      sameRoute: of(count((a, c) => a === c)),
      sameRouteAndIntent: of(this.sameIntent),
      clarifyRate: {
        against: of(count((a) => a === 'clarify')),
        classifier: of(count((_, c) => c === 'clarify')),
      },
      tickets: {
        avoided: count((a, c) => a === 'agent' && c !== 'agent'),
        added: count((a, c) => a !== 'agent' && c === 'agent'),
      },
      relabelled: [...this.relabelled]
        .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
        .map(([key, count]) => {
          const [against, classifier] = JSON.parse(key) as [string, string];
          return { against, classifier, texts: count };
        }),
      expectedCost: roundedBoth(this.expected),
      corrected: {
        texts: this.correctedTexts,
        routeRight: shares(right.route),
        intentRight: shares(right.intent),
        ticketsMissed: { ...this.missed },
        cost: roundedBoth(this.cost),
        mcnemar: { route: chance(right.route), intent: chance(right.intent) },
      },
      decidedOtherwise: {
        texts: [...this.otherwise.values()].reduce((sum, each) => sum + each, 0),
        because: Object.fromEntries(
          [...this.otherwise].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)),
        ),
      },
    };
  }

  private flip({ costs: _, ...compared }: Compared): void {
    const gap = fourDigits(Math.abs(compared.classifier.agent - compared.against.agent));
    this.found.push({ ...compared, gap, by: limitsBetween(compared.against, compared.classifier) });
  }

  private judge({ against, classifier, costs }: Compared, truth: string): void {
    this.correctedTexts += 1;
    const needed = isForAgents(truth);
    for (const [name, { route }] of [
      ['against', against],
      ['classifier', classifier],
    ] as const) {
      if (needed && route !== 'agent') {
        this.missed[name] += 1;
        this.cost[name] += costs.wrongClarify;
      }
      if (!needed && route === 'agent') this.cost[name] += costs.wrongTicket;
    }
    count(this.right.route, ({ route }) => (route === 'agent') === needed, against, classifier);
    count(this.right.intent, ({ intent }) => intent === truth, against, classifier);
  }
}

/** Which thresholds lead two opinions apart: that for agents, or else those for silence. */
function limitsBetween(one: Opinion, other: Opinion): (keyof RoutingThresholds)[] {
  const reached = ({ agent, thanks, thresholds }: Opinion) => ({
    agentFrom: agent >= thresholds.agentFrom,
    silentBelow: agent < thresholds.silentBelow,
    thanksFrom: thanks >= thresholds.thanksFrom,
  });
  const [ours, theirs] = [reached(one), reached(other)];
  if (ours.agentFrom !== theirs.agentFrom) return ['agentFrom'];
  return (['silentBelow', 'thanksFrom'] as const).filter((limit) => ours[limit] !== theirs[limit]);
}

/** How many texts both got right, and how many only one of them. */
interface Tally {
  both: number;
  against: number;
  classifier: number;
}

const tally = (): Tally => ({ both: 0, against: 0, classifier: 0 });

function count(into: Tally, isRight: (opinion: Opinion) => boolean, against: Opinion, classifier: Opinion): void {
  const [a, c] = [isRight(against), isRight(classifier)];
  if (a && c) into.both += 1;
  else if (a) into.against += 1;
  else if (c) into.classifier += 1;
}

function expectedCost({ route }: Opinion, agent: number, { wrongTicket, wrongClarify }: Costs): number {
  return route === 'agent' ? (1 - agent) * wrongTicket : agent * wrongClarify;
}

const roundedBoth = ({ against, classifier }: Both<number>): Both<number> => ({
  against: fourDigits(against),
  classifier: fourDigits(classifier),
});
