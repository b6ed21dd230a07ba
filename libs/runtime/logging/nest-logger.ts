import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest’s own lines in our log: its start-up chatter is detail, its warnings and errors are not. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }
  debug(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }
  verbose(message: unknown, ...context: unknown[]): void {
    this.write('trace', message, context);
  }
  warn(message: unknown, ...context: unknown[]): void {
    this.write('warn', message, context);
  }
  error(message: unknown, ...context: unknown[]): void {
    this.write('error', message, context);
  }
  fatal(message: unknown, ...context: unknown[]): void {
    this.write('fatal', message, context);
  }

  private write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, context: unknown[]): void {
    if (!this.logger.isLevelEnabled(level)) return;
    const nest = context.findLast((part): part is string => typeof part === 'string' && !part.includes('\n'));
    if (message instanceof Error) this.logger[level]({ nest, err: message }, 'nest');
    else this.logger[level]({ nest }, typeof message === 'string' ? message : 'nest');
  }
}
