import type {
  CarrierWebhooks,
  ParsedReceipt,
  ParsedText,
  Verified,
  WebhookAnswer,
  WebhookRefusal,
  WebhookRequest,
} from '../port.js';
import { rawRequestOf } from '../raw-request.js';
import { type Fields, formFields, jsonFields, valueOf } from './fields.js';
import { parseInbound } from './inbound.js';
import { parseReceipt } from './receipt.js';
import { hasSignedHash, isSigned } from './signature.js';

export interface TwilioWebhookSettings {
  readonly accountSid: string;
  readonly authToken: string;
  readonly secondaryAuthToken?: string | undefined;
  /** Scheme and host (and path, where a proxy cuts one off) under which Twilio calls us. */
  readonly publicUrl: string;
}

const unsigned: Fields = new Map();

export class TwilioWebhooks implements CarrierWebhooks {
  readonly kind = 'twilio';
  readonly answer: WebhookAnswer = { status: 200, contentType: 'text/xml', body: '<Response/>' };
  private readonly tokens: readonly string[];
  private readonly base: string;

  constructor(private readonly settings: TwilioWebhookSettings) {
    this.tokens = [settings.authToken, settings.secondaryAuthToken].filter((token) => token !== undefined);
    this.base = settings.publicUrl.replace(/\/+$/, '');
  }

  receiveText(request: WebhookRequest): Verified<ParsedText> {
    return this.receive(request, parseInbound);
  }

  receiveReceipt(request: WebhookRequest): Verified<ParsedReceipt> {
    return this.receive(request, (fields) => parseReceipt(fields, request.path));
  }

  private receive<T>(request: WebhookRequest, parse: (fields: Fields) => T | string): Verified<T> {
    // Never the Host header: it is what a proxy, or a stranger, wrote there.
    const url = `${this.base}${request.path}`;
    const fields = this.verify(request, url);
    if ('code' in fields) return { ok: false, refusal: fields };
    const accountSid = valueOf(fields, 'AccountSid');
    if (accountSid !== undefined && accountSid !== this.settings.accountSid) {
      return refused(403, 'account-mismatch', 'AccountSid is not the accountSid configured for this sender code.');
    }
    const value = parse(fields);
    if (typeof value === 'string') return refused(400, 'body-malformed', `${value}.`);
    return { ok: true, value, raw: rawRequestOf(request, url) };
  }

  /** The fields once the signature has been found to cover them. */
  private verify(request: WebhookRequest, url: string): Fields | WebhookRefusal {
    const contentType = request.headers['content-type']?.split(';')[0]!.trim().toLowerCase();
    const isForm = contentType === 'application/x-www-form-urlencoded';
    if (!isForm && contentType !== 'application/json') {
      return refusal(415, 'content-type-unsupported', 'Send application/x-www-form-urlencoded or application/json.');
    }
    const signature = request.headers['x-twilio-signature'];
    if (!signature) return refusal(403, 'signature-missing', 'The X-Twilio-Signature header is missing.');
    const body = request.rawBody.toString('utf8');
    const form = isForm ? formFields(body) : unsigned;
    if (!isSigned(signature, this.tokens, url, form) || (!isForm && !hasSignedHash(url, request.rawBody))) {
      return refusal(
        403,
        'signature-wrong',
        'X-Twilio-Signature does not fit: compare authToken and publicUrl with the Twilio console.',
      );
    }
    return isForm ? form : (jsonFields(body) ?? refusal(400, 'body-malformed', 'The body is not a JSON object.'));
  }
}

function refusal(status: WebhookRefusal['status'], code: WebhookRefusal['code'], detail: string): WebhookRefusal {
  return { status, code, detail };
}

function refused(...parts: Parameters<typeof refusal>): { readonly ok: false; readonly refusal: WebhookRefusal } {
  return { ok: false, refusal: refusal(...parts) };
}
