import { ParleyError } from '@parley/contracts';
import type { Clock, ResolvedSender } from '@parley/runtime';
import type { EmbeddedDatabase } from '@parley/runtime/sqlite';
import { openLoopbackFile } from '../loopback/file.js';
import { LoopbackSender } from '../loopback/send.js';
import type { CarrierSender } from '../port.js';
import { TwilioSender } from '../twilio/send.js';

/** The acting half of every sender code’s carrier. */
export interface CarrierSenders {
  /** @throws ParleyError `sender-unknown` */
  of(senderId: string): CarrierSender;
  close(): void;
}

/** Only `outbound-sender` may call this: whoever holds the answer can text customers. */
export function openCarrierSenders(
  senders: readonly ResolvedSender[],
  environment: { readonly dataDir: string; readonly clock: Clock },
): CarrierSenders {
  let phones: EmbeddedDatabase | undefined;
  const byId = new Map<string, CarrierSender>();
  for (const { sender } of senders) {
    const { carrier, id } = sender;
    switch (carrier.kind) {
      case 'loopback':
        phones ??= openLoopbackFile(environment.dataDir);
        byId.set(id, new LoopbackSender(phones, id, environment.clock));
        break;
      case 'twilio':
        byId.set(id, new TwilioSender({ ...carrier, senderId: id }));
        break;
    }
  }
  return {
    of(senderId) {
      const sender = byId.get(senderId);
      if (sender) return sender;
      throw new ParleyError(
        'sender-unknown',
        `No sender code has the id ${senderId}: see \`senders\` in the configuration.`,
        {
          retryable: false,
        },
      );
    },
    close: () => phones?.close(),
  };
}
