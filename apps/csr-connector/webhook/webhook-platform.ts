import { Webhook } from 'standardwebhooks';
import type { Clock, ConnectorConfig, ResolvedSender } from '@parley/runtime';
import type { Platform, PlatformOutcome, TicketText } from '../platform.js';
import { webhookBody } from './body.js';
import { outcomeOf } from './outcome-of.js';
import { post } from './post.js';

type WebhookConfig = Extract<ConnectorConfig, { kind: 'webhook' }>;

/** A consumer gives a handler up after 60 s; the outcome has to be recorded by then. */
const LONGEST_TIMEOUT_MS = 50_000;

/** The brand’s own endpoint: each text is POSTed, signed by the Standard Webhooks convention. */
export class WebhookPlatform implements Platform {
  readonly kind = 'webhook';
  readonly repeatable = false;
  readonly onUnknown: 'wait' | 'resend';
  private readonly webhook: Webhook;

  constructor(
    private readonly config: WebhookConfig,
    private readonly sender: ResolvedSender,
    private readonly clock: Clock,
  ) {
    this.onUnknown = config.onUnknown;
    this.webhook = config.secret.startsWith('whsec_')
      ? new Webhook(config.secret)
      : new Webhook(Buffer.from(config.secret, 'utf8'), { format: 'raw' });
  }

  async deliver(text: TicketText): Promise<PlatformOutcome> {
    const body = JSON.stringify(webhookBody(text, this.sender));
    const at = new Date(this.clock.now());
    const posted = await post({
      url: this.config.url,
      body,
      timeoutMs: Math.min(this.config.timeoutSeconds * 1000, LONGEST_TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Parley',
        'webhook-id': text.deliveryId,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': this.webhook.sign(text.deliveryId, at, body),
      },
    });
    return outcomeOf(posted, Date.parse(this.clock.now()));
  }
}
