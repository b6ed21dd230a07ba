import { isParleyError, ParleyError } from '@parley/contracts';

const denied: ReadonlySet<string> = new Set([
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
]);

/** Asking again changes nothing. */
const refused: ReadonlySet<string> = new Set([
  'INCONSISTENT_GROUP_PROTOCOL',
  'INVALID_CONFIG',
  'INVALID_GROUP_ID',
  'INVALID_SESSION_TIMEOUT',
  'INVALID_TOPIC_EXCEPTION',
  'POLICY_VIOLATION',
  'UNSUPPORTED_COMPRESSION_TYPE',
  'UNSUPPORTED_VERSION',
]);

/** What Kafka itself called the error, such as `REBALANCE_IN_PROGRESS`; undefined where no broker answered. */
export function typeOf(error: unknown): string | undefined {
  for (const each of causesOf(error)) {
    if ('type' in each && typeof each.type === 'string') return each.type;
    if (each.name === 'KafkaJSSASLAuthenticationError') return 'SASL_AUTHENTICATION_FAILED';
  }
  return undefined;
}

/** The error in the words of the port; `topic` is what the call was about. */
export function portError(error: unknown, topic = ''): ParleyError {
  if (isParleyError(error)) return error;
  const type = typeOf(error);
  if (type === 'UNKNOWN_TOPIC_OR_PARTITION') return topicUnknown(topic);
  if (type !== undefined && denied.has(type)) {
    return new ParleyError(
      'broker-access-denied',
      `Kafka refused this client (${type}): check user, password, mechanism and access rights.`,
      { retryable: false, details: { type }, cause: error },
    );
  }
  if (type !== undefined && refused.has(type)) {
    return new ParleyError('broker-refused', `Kafka refused what it was asked for (${type}).`, {
      retryable: false,
      details: { type },
      cause: error,
    });
  }
  const why = causesOf(error).at(-1)?.message ?? 'no reason given';
  return new ParleyError('broker-unavailable', `Kafka could not be reached or could not answer: ${why}`, {
    retryable: true,
    ...(type === undefined ? {} : { details: { type } }),
    cause: error,
  });
}

export function topicUnknown(topic: string): ParleyError {
  return new ParleyError('topic-unknown', `There is no topic ${topic}: make it with ensureTopics first.`, {
    retryable: false,
    details: { topic },
  });
}

/** True where nothing but waiting helps: the broker is away, about to have a leader again, or has not heard of a new topic yet. */
export function mayPass(error: unknown): boolean {
  const isBug = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return !isBug && (portError(error).retryable || typeOf(error) === 'UNKNOWN_TOPIC_OR_PARTITION');
}

function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && !chain.includes(each); each = nextOf(each)) chain.push(each);
  return chain;
}

function nextOf(error: Error): unknown {
  return 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : error.cause;
}
