import {
  agentFromOf,
  classification,
  defaultCosts,
  readText,
  usualSilence,
  verdictOf,
  type IntentClassifier,
} from '@parley/conversation/routing';
import type { EventStore } from '@parley/event-store';
import type { BrandConfig, Senders } from '@parley/runtime';
import type { ChosenClassifier } from './choose-classifier.js';
import { Comparison, type ComparisonReport, type Flip, type Opinion } from './comparison.js';
import { readCorrections, recordedTexts, type Period, type RecordedText } from './recorded-texts.js';

export interface RerouteOptions extends Period {
  readonly classifier: ChosenClassifier;
  readonly against: ChosenClassifier;
  /** Whether texts stand beside flips. */
  readonly texts: boolean;
  /** Told how much of the period was looked at, 0 to 1, and how many texts. */
  readonly onProgress?: (share: number, texts: number) => void;
}

export interface RerouteReport extends ComparisonReport {
  readonly classifier: Named;
  readonly against: Named;
  readonly from: string;
  readonly to: string;
  readonly brand?: string;
  /** Decided by a keyword or a plain case: no classifier was asked, now as then. */
  readonly settledBefore: number;
}

/** What was asked for, and the versions that answered. */
interface Named {
  readonly asked: string;
  readonly versions: readonly string[];
}

/**
 * Routes recorded texts by two classifiers once more, each text on its own and before its conversation is looked at.
 * Reads and writes nothing but what it is given; the same log and classifiers give the same answer.
 * Rejects with what the store or a classifier throws, and where they are of different brands.
 */
export async function reroute(
  store: Pick<EventStore, 'readAll'>,
  senders: Pick<Senders, 'find' | 'ofBrand'>,
  options: RerouteOptions,
): Promise<{ readonly report: RerouteReport; readonly flips: readonly Flip[] }> {
  const { classifier, against, from, to, texts } = options;
  const brandId = theOnlyBrand([options.brandId, classifier.brandId, against.brandId]);
  const corrections = await readCorrections(store);
  const comparison = new Comparison();
  const versions = { classifier: new Set<string>(), against: new Set<string>() };
  let settledBefore = 0;
  let seen = 0;
  const onFact = (at: string): void => options.onProgress?.(shareOf(at, from, to), seen);
  for await (const text of recordedTexts(store, { from, to, ...(brandId === undefined ? {} : { brandId }) }, onFact)) {
    seen += 1;
    const brand = senders.find(text.senderId)?.brand ?? senders.ofBrand(text.brandId)[0]?.brand;
    const [own, other] = await Promise.all([classifier.of(text.brandId), against.of(text.brandId)]);
    versions.classifier.add(own.version);
    versions.against.add(other.version);
    const [ours, theirs] = [opinionOf(text, own, senders, brand), opinionOf(text, other, senders, brand)];
    if (!ours || !theirs) {
      settledBefore += 1;
      continue;
    }
    const corrected = corrections.get(text.messageId);
    const because = text.recorded?.because;
    comparison.add({
      messageId: text.messageId,
      conversationId: text.conversationId,
      at: text.at,
      against: theirs,
      classifier: ours,
      costs: brand?.routing?.costs ?? defaultCosts,
      ...(because === undefined ? {} : { because }),
      ...(corrected === undefined ? {} : { corrected }),
      ...(texts ? { text: text.text } : {}),
    });
  }
  const named = ({ asked }: ChosenClassifier, answered: ReadonlySet<string>): Named => ({
    asked,
    versions: [...answered].sort(),
  });
  const report: RerouteReport = {
    ...comparison.report(),
    classifier: named(classifier, versions.classifier),
    against: named(against, versions.against),
    from,
    to,
    ...(brandId === undefined ? {} : { brand: brandId }),
    settledBefore,
  };
  return { report, flips: comparison.flips() };
}

/** A model of one brand says nothing of the texts to another. */
function theOnlyBrand(named: readonly (string | undefined)[]): string | undefined {
  const brands = [...new Set(named.filter((id) => id !== undefined))];
  if (brands.length > 1)
    throw new Error(
      `${brands.join(' and ')} cannot be compared: name versions of one brand, and with --brand that one.`,
    );
  return brands[0];
}

/** As the router asks, with the sender code as it is configured now; undefined where no classifier is asked. */
function opinionOf(
  { text, hasMedia, carrierOptOut, senderId, recorded }: RecordedText,
  classifier: IntentClassifier,
  senders: Pick<Senders, 'find'>,
  brand: BrandConfig | undefined,
): Opinion | undefined {
  const sender = senders.find(senderId)?.sender;
  const { settled, ...read } = readText({
    text,
    hasMedia,
    languages: sender?.languages ?? [recorded?.language ?? 'en'],
    ...(sender ? { country: sender.country } : {}),
    ...(brand ? { brandName: brand.name } : {}),
    ...(carrierOptOut === undefined ? {} : { carrierOptOut }),
  });
  if (settled || !('known' in read)) return undefined;
  const costs = brand?.routing?.costs;
  // What counted is not asked for: it costs as much as the guess.
  const { contributions: _, ...answer } = classification(classifier, text);
  const verdict = verdictOf(read.known, answer, costs ? { agentFrom: agentFromOf(costs) } : {});
  const { agent, unclear } = answer.guess;
  return {
    route: verdict.route as Opinion['route'],
    intent: verdict.intent ?? 'other',
    agent,
    thanks: unclear.label === 'ack' ? unclear.share : 0,
    thresholds: { ...usualSilence, ...answer.thresholds, ...verdict.thresholds },
  };
}

function shareOf(at: string, from: string, to: string): number {
  const [now, start, end] = [at, from, to].map((instant) => Date.parse(instant));
  return Math.min(1, Math.max(0, (now! - start!) / Math.max(1, end! - start!)));
}
