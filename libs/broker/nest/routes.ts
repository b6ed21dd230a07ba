import type { MessageHandler as NestHandler } from '@nestjs/microservices';
import { ParleyError } from '@parley/contracts';

interface TopicRoutes {
  whole?: NestHandler;
  readonly byType: Map<string, NestHandler>;
}

/** The handlers of one group: by topic, and on the topic of facts by type. */
export class Routes {
  private readonly byTopic = new Map<string, TopicRoutes>();

  constructor(private readonly group: string) {}

  get topics(): readonly string[] {
    return [...this.byTopic.keys()];
  }

  of(topic: string): { readonly whole?: NestHandler; readonly byType: ReadonlyMap<string, NestHandler> } | undefined {
    return this.byTopic.get(topic);
  }

  /** @throws ParleyError `handler-misplaced` where the group cannot know which handler is meant. */
  add(pattern: unknown, handler: NestHandler): void {
    if (!isRoute(pattern)) throw this.misplaced('a handler has no topic: use @Consume or @OnFact');
    const { topic, type } = pattern;
    const routes: TopicRoutes = this.byTopic.get(topic) ?? { byType: new Map() };
    if (routes.whole || (type === undefined && routes.byType.size > 0) || (type && routes.byType.has(type))) {
      throw this.misplaced(`two handlers want ${type ?? 'the messages'} of ${topic}: give one of them its own group`);
    }
    if (type === undefined) routes.whole = handler;
    else routes.byType.set(type, handler);
    this.byTopic.set(topic, routes);
  }

  private misplaced(what: string): ParleyError {
    const details = { group: this.group };
    return new ParleyError('handler-misplaced', `Group ${this.group}: ${what}.`, { retryable: false, details });
  }
}

function isRoute(pattern: unknown): pattern is { readonly topic: string; readonly type?: string } {
  return typeof pattern === 'object' && pattern !== null && 'topic' in pattern && typeof pattern.topic === 'string';
}
