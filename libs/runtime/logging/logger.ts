import { destination, pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { isParleyError } from '@parley/contracts';
import type { LogLevel } from '../config/settings.js';

const secretNames = ['authToken', 'secondaryAuthToken', 'secret', 'token', 'adminToken', 'authorization', 'password'];
const personalNames = ['phone', 'from', 'to', 'text', 'body', 'name', 'email', 'personal', 'raw', 'rawBody', 'media'];
const hidden = [...secretNames, ...personalNames].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** A number in E.164 form, also where its plus is written as in an address. */
const phoneNumber = /(?:\+|%2B)[1-9]\d{6,14}/gi;

/** JSON lines on stderr, so that stdout stays for people. Synchronous: the last words before a crash are kept. */
export function createLogger(name: string, level: LogLevel, output: DestinationStream = stderr()): Logger {
  return pino(
    {
      level,
      base: { service: name },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: hidden, censor: '[redacted]' },
      serializers: { err: describeError },
    },
    { write: (line) => output.write(scrub(line)) },
  );
}

/** The last guard: whatever slipped past names and redaction, no number leaves. */
export function scrub(line: string): string {
  return line.replace(phoneNumber, '[number]');
}

/** What of an error may be logged: ours carry safe details; of a foreign one only the kind, code and place are kept. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const place = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  if (isParleyError(error)) {
    const { code, message, retryable, details } = error;
    const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
    return { type: error.name, code, message, retryable, details, ...cause, stack: place };
  }
  const { code } = error as NodeJS.ErrnoException;
  return { type: error.name, ...(code ? { code } : {}), message: error.message, stack: place };
}

const stderr = (): DestinationStream => destination({ fd: 2, sync: true });
