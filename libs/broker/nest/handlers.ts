import { applyDecorators, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { topics, type FactType } from '@parley/contracts';
import { OriginalError } from './original-error.js';

/** What a handler method gets beside the decoded value: `@Ctx() context: MessageContext`. */
export interface MessageContext {
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempt: number;
  /** Part of the group’s partitions that this process holds, above 0 and up to 1. */
  readonly share: number;
  readonly signal: AbortSignal;
}

/** Transport id of a consumer group: it ties a handler to the group’s own consumer. */
export function transportOf(group: string): symbol {
  return Symbol.for(`parley.group.${group}`);
}

/** The method handles every message of the topic for the group; it answers an `Outcome`. */
export function Consume(group: string, topic: string): MethodDecorator {
  return handles(group, [{ topic }]);
}

/** The method handles facts of these types for the group: `@Payload() fact: RecordedFact<'…'>`; it answers an `Outcome`. Other facts are acknowledged. */
export function OnFact(group: string, ...types: [FactType, ...FactType[]]): MethodDecorator {
  return handles(
    group,
    types.map((type) => ({ topic: topics.events, type })),
  );
}

function handles(group: string, patterns: readonly Readonly<Record<string, string>>[]): MethodDecorator {
  return applyDecorators(EventPattern(patterns, transportOf(group)), UseFilters(new OriginalError()));
}
