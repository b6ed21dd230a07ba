import type { SpoolEvent } from '@parley/broker/spool';
import type { Logger } from 'pino';

/** Tells the log when an outage begins and ends, and what a person has to see to. */
export function logSpool(log: Logger): (event: SpoolEvent) => void {
  return ({ kind, ...fields }) => {
    switch (kind) {
      case 'began':
        return log.warn(fields, 'texts and receipts are kept on this disk until the broker takes them');
      case 'waiting':
        return log.warn(fields, 'what is kept on this disk still cannot be sent, for another reason');
      case 'adopted':
        return log.warn(fields, 'what a process that is gone had kept on this disk is sent first');
      case 'unusable':
        return log.error(fields, 'what a process that is gone had kept on this disk cannot be read: look at its file');
      case 'full':
        return log.error('the spool is full: texts and receipts are refused with 503 until the broker takes some');
      case 'ended':
        return log.info(fields, 'everything that was kept on this disk was sent: straight to the broker again');
    }
  };
}
