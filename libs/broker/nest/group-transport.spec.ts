import { Controller, Module, type INestApplication } from '@nestjs/common';
import { Ctx, MessagePattern, Payload, Transport } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  contactIdOf,
  envelopeOf,
  headerNames,
  ParleyError,
  topics,
  uuidV5,
  type RecordedFact,
} from '@parley/contracts';
import { from, type Observable } from 'rxjs';
import { openEmbeddedBroker } from '../embedded/index.js';
import { ack, deadLetterTopicOf, park, type Broker, type ConsumerEvent, type Outcome } from '../port.js';
import { serviceTopics } from '../topics.js';
import { Consume, GroupTransport, OnFact, type MessageContext } from './index.js';

type Call = { handler: string; value: { type?: string; timerId?: string }; context: MessageContext };
const calls: Call[] = [];
let answer: (call: Call) => Promise<unknown> = async () => ack;
const handled = (handler: string, value: Call['value'], context: MessageContext) => {
  const call = { handler, value, context };
  calls.push(call);
  return answer(call) as Promise<Outcome>;
};

@Controller()
class JudgeReplies {
  @OnFact('judges', 'ReplyRequested', 'ReplyHeld')
  judge(@Payload() fact: RecordedFact<'ReplyRequested' | 'ReplyHeld'>, @Ctx() context: MessageContext) {
    return handled('judge', fact, context);
  }

  @Consume('judges', topics.timers)
  due(@Payload() timer: { timerId: string }, @Ctx() context: MessageContext): Observable<Outcome> {
    return from(handled('due', timer, context));
  }
}

@Controller()
class SendReplies {
  @OnFact('senders', 'ReplyApproved')
  send(@Payload() fact: RecordedFact<'ReplyApproved'>, @Ctx() context: MessageContext) {
    return handled('send', fact, context);
  }
}

@Module({ controllers: [JudgeReplies, SendReplies] })
class Services {}

const contactId = contactIdOf(Buffer.from('spec'), 'acme', 'somebody');
const fact = (type: string, revision: number): RecordedFact =>
  ({
    id: uuidV5(type, String(revision)),
    type,
    version: 1,
    contactId,
    brandId: 'acme',
    at: '2026-11-20T15:00:00.000Z',
    cause: 'spec',
    actor: { kind: 'system' },
    stream: `contact-${contactId}`,
    revision,
    position: String(revision),
    recordedAt: '2026-11-20T15:00:00.000Z',
    data: {},
  }) as unknown as RecordedFact;
const messageOf = (each: RecordedFact, more: Record<string, string> = {}) => ({
  key: contactId,
  headers: { ...envelopeOf(each), ...more },
  value: JSON.stringify(each),
});

describe('the Nest transport of a group', () => {
  let broker: Broker;
  let app: INestApplication;
  let transports: GroupTransport[];
  let events: ConsumerEvent[];
  let waiters: { seen: () => boolean; resolve: () => void }[];

  beforeEach(async () => {
    calls.length = 0;
    answer = async () => ack;
    events = [];
    waiters = [];
    broker = openEmbeddedBroker({ file: ':memory:', clock: { now: () => new Date().toISOString() } });
    await broker.ensureTopics(serviceTopics);
    const observe = (event: ConsumerEvent) => {
      events.push(event);
      for (const waiter of waiters) if (waiter.seen()) waiter.resolve();
    };
    const module = await Test.createTestingModule({ imports: [Services] }).compile();
    module.useLogger(false);
    app = module.createNestApplication(new FastifyAdapter());
    transports = ['judges', 'senders'].map(
      (group) => new GroupTransport(broker, group, { observe, backoff: 1, maxAttempts: 3 }),
    );
    for (const strategy of transports) app.connectMicroservice({ strategy });
    await app.startAllMicroservices();
  });

  afterEach(async () => {
    await app.close();
    await broker.close();
  });

  const until = (seen: () => boolean) =>
    seen() ? Promise.resolve() : new Promise<void>((resolve) => waiters.push({ seen, resolve }));
  const committed = (group: string) => {
    const { lag } = transports[group === 'judges' ? 0 : 1]!.consumerOf()!.health();
    return lag === 0 && events.some((event) => event.group === group && event.kind === 'committed');
  };
  const bothDone = () => until(() => committed('judges') && committed('senders'));

  it('gives each group its own handlers, by topic and by type of fact, and acknowledges the rest', async () => {
    await broker.publish(
      topics.events,
      ['ConversationOpened', 'ReplyRequested', 'ReplyApproved', 'ReplyHeld', 'ReplySent'].map((type, i) =>
        messageOf(fact(type, i)),
      ),
    );
    await bothDone();
    const seen = (name: string) => calls.filter((call) => call.handler === name).map((call) => call.value.type);
    expect(seen('judge')).toEqual(['ReplyRequested', 'ReplyHeld']);
    expect(seen('send')).toEqual(['ReplyApproved']);
    expect(calls[0]!.context).toMatchObject({ topic: topics.events, key: contactId, attempt: 1 });
    expect(calls[0]!.context.headers[headerNames.subject]).toBe(contactId);
    expect(calls[0]!.context.signal).toBeInstanceOf(AbortSignal);
  });

  it('finds the type in the fact where no header tells it', async () => {
    const [bare, other] = [fact('ReplyApproved', 0), fact('ReplySent', 1)];
    await broker.publish(
      topics.events,
      [bare, other].map((each) => ({ ...messageOf(each), headers: {} })),
    );
    await bothDone();
    expect(calls.map((call) => call.handler)).toEqual(['send']);
  });

  it('never hands a replay to a handler (pitfall 23)', async () => {
    await broker.publish(topics.events, [
      messageOf(fact('ReplyApproved', 0), { [headerNames.replay]: 'replay-7' }),
      messageOf(fact('ReplyApproved', 1)),
    ]);
    await bothDone();
    expect(calls.map((call) => (call.value as RecordedFact).revision)).toEqual([1]);
  });

  it('decodes with the schema of the topic, once, and parks what does not match without telling its values (pitfall 5)', async () => {
    const timer = {
      contactId,
      brandId: 'acme',
      senderId: 'main',
      timerId: 't1',
      kind: 'snooze',
      subject: '',
      dueAt: '2026-11-20T15:00:00.000Z',
    };
    const others = [{ ...timer, kind: 'secret word', senderId: 7 }, timer].map((value) => JSON.stringify(value));
    await broker.publish(
      topics.timers,
      [...others, 'no JSON'].map((value, i) => ({ key: `contact ${i}`, headers: {}, value })),
    );
    await until(() => committed('judges') && events.filter((event) => event.kind === 'parked').length === 2);
    expect(calls.map((call) => [call.handler, call.value])).toEqual([['due', timer]]);
    const reasons = (await broker.read(deadLetterTopicOf('judges'), 0, '0', 10)).map(
      (record) => record.headers['parley-dead-letter-reason'],
    );
    expect(reasons.sort()).toEqual([
      'value does not match its schema: senderId (invalid_type), kind (invalid_value)',
      'value is not JSON',
    ]);
  });

  it('takes the outcome as a value, from a promise or an observable (pitfall 1)', async () => {
    answer = async ({ handler }) => (handler === 'judge' ? park('no such reply') : ack);
    await broker.publish(topics.events, [messageOf(fact('ReplyRequested', 0))]);
    await until(() => events.some((event) => event.kind === 'parked'));
    expect(events.find((event) => event.kind === 'parked')).toMatchObject({
      group: 'judges',
      because: 'no such reply',
    });
  });

  it('keeps what a handler threw: a store that is down is waited for, other errors count (pitfall 1)', async () => {
    answer = async () => {
      if (calls.length <= 5) throw new ParleyError('event-store-unavailable', 'down', { retryable: true });
      throw new TypeError('cannot read +15550100 of undefined');
    };
    await broker.publish(topics.events, [messageOf(fact('ReplyApproved', 0))]);
    await until(() => events.some((event) => event.kind === 'parked'));
    expect(calls).toHaveLength(5 + 3);
    expect(events.find((event) => event.kind === 'parked')).toMatchObject({ because: 'unexpected-error: TypeError' });
    expect(JSON.stringify(events)).not.toContain('15550100');
  });

  it('warns of an engine that is down, and only mentions a sender code that is at its rate', async () => {
    const lines: string[] = [];
    const keep = (level: string) => (message: unknown) => void lines.push(`${level}: ${String(message)}`);
    app.useLogger({ log: keep('log'), warn: keep('warn'), error: keep('error') });
    const codes = ['sender-code-busy', 'sender-code-busy'];
    answer = async () => {
      const code = codes.shift();
      if (code !== undefined) throw new ParleyError(code, 'later', { retryable: true });
      return ack;
    };
    await broker.publish(topics.events, [messageOf(fact('ReplyApproved', 0))]);
    await bothDone();
    codes.push('event-store-unavailable');
    await broker.publish(topics.events, [messageOf(fact('ReplyApproved', 1))]);
    await until(() => calls.length === 5 && committed('senders'));
    expect(lines.map((line) => line.replace(/ conversation[^:]+/, ''))).toEqual([
      'log: Group senders waits: sender-code-busy',
      'warn: Group senders waits: event-store-unavailable',
    ]);
  });

  it('halts where a handler answers nothing: that is a mistake in the program', async () => {
    answer = async () => undefined;
    await broker.publish(topics.events, [messageOf(fact('ReplyApproved', 0))]);
    await until(() => events.some((event) => event.kind === 'halted'));
    expect(transports[1]!.consumerOf()!.health()).toMatchObject({
      state: 'halted',
      because: 'handler-returned-no-outcome',
      lag: 1,
    });
    expect(transports[0]!.consumerOf()!.health().state).toBe('running');
  });

  it('has a consumer per group: one whose handlers hang holds up no other (pitfall 3)', async () => {
    let finish = () => {};
    const hanging = new Promise<Outcome>((resolve) => (finish = () => resolve(ack)));
    answer = async ({ handler }) => (handler === 'judge' ? hanging : ack);
    await broker.publish(topics.events, [messageOf(fact('ReplyRequested', 0)), messageOf(fact('ReplyApproved', 1))]);
    await until(() => committed('senders'));
    expect(calls.map((call) => call.handler).toSorted()).toEqual(['judge', 'send']);
    expect(committed('judges')).toBe(false);
    finish();
    await bothDone();
  });

  it('drains when Nest closes: what runs is finished and committed (pitfall 6)', async () => {
    let finish = () => {};
    const started = new Promise<void>((running) => {
      answer = () => {
        running();
        return new Promise((resolve) => (finish = () => resolve(ack)));
      };
    });
    await broker.publish(topics.events, [messageOf(fact('ReplyApproved', 0))]);
    await started;
    const closing = app.close();
    finish();
    await closing;
    expect(
      (await broker.lag('senders')).reduce((sum, each) => sum + Number(each.end) - Number(each.committed), 0),
    ).toBe(0);
  });
});

describe('a group that was set up wrongly', () => {
  const open = () => openEmbeddedBroker({ file: ':memory:', clock: { now: () => new Date().toISOString() } });
  const connect = async (controllers: (new () => object)[], group: string) => {
    @Module({ controllers })
    class Wrong {}
    const broker = open();
    const module = await Test.createTestingModule({ imports: [Wrong] }).compile();
    module.useLogger(false);
    const app = module.createNestApplication(new FastifyAdapter());
    try {
      app.connectMicroservice({ strategy: new GroupTransport(broker, group) });
      await app.startAllMicroservices();
    } finally {
      await broker.close();
    }
  };

  it('is refused without handlers', async () => {
    await expect(connect([SendReplies], 'sender')).rejects.toMatchObject({ code: 'group-without-handlers' });
  });

  it('is refused with two handlers for the same facts', async () => {
    @Controller()
    class SendAgain extends SendReplies {}
    await expect(connect([SendReplies, SendAgain], 'senders')).rejects.toMatchObject({ code: 'handler-misplaced' });
  });

  it('is refused with a handler that names no topic', async () => {
    @Controller()
    class Stranger {
      @MessagePattern('anything', Transport.TCP)
      tcp() {
        return ack;
      }
      @MessagePattern('anything')
      anything() {
        return ack;
      }
    }
    await expect(connect([Stranger, SendReplies], 'senders')).rejects.toMatchObject({ code: 'handler-misplaced' });
  });
});
