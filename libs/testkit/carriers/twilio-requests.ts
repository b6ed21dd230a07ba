import { createHash, createHmac } from 'node:crypto';

/** A request as Twilio would make it: send `body` and `headers` to `path` on any host; the signature is for `url`. */
export interface SignedRequest {
  readonly method: 'POST';
  readonly url: string;
  readonly path: string;
  readonly headers: { readonly 'content-type': string; readonly 'x-twilio-signature': string };
  readonly body: string;
}

export interface RequestToSign {
  /** As configured: scheme and host the signature covers. */
  readonly publicUrl: string;
  readonly path: string;
  readonly authToken: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly as?: 'form' | 'json';
}

/** Written from Twilio's documentation, not from the code under test. */
export function signTwilioRequest({ publicUrl, path, authToken, fields, as = 'form' }: RequestToSign): SignedRequest {
  if (as === 'json') {
    const body = JSON.stringify(fields);
    const hash = createHash('sha256').update(body).digest('hex');
    const hashed = `${path}${path.includes('?') ? '&' : '?'}bodySHA256=${hash}`;
    return request(publicUrl, hashed, 'application/json', body, authToken, '');
  }
  const signed = Object.keys(fields)
    .sort()
    .map((name) => name + fields[name])
    .join('');
  const body = new URLSearchParams(fields).toString();
  return request(publicUrl, path, 'application/x-www-form-urlencoded', body, authToken, signed);
}

function request(
  publicUrl: string,
  path: string,
  contentType: string,
  body: string,
  authToken: string,
  signedFields: string,
): SignedRequest {
  const url = publicUrl + path;
  const signature = createHmac('sha1', authToken)
    .update(url + signedFields)
    .digest('base64');
  return { method: 'POST', url, path, headers: { 'content-type': contentType, 'x-twilio-signature': signature }, body };
}

export interface TwilioAccountOfSender {
  readonly publicUrl: string;
  readonly senderId: string;
  readonly accountSid: string;
  readonly authToken: string;
}

export interface InboundTextFields {
  readonly messageSid: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly media?: readonly { readonly url: string; readonly contentType: string }[];
  readonly optOutType?: 'STOP' | 'HELP' | 'START';
  /** Fields beside the usual ones, or instead of them. */
  readonly also?: Readonly<Record<string, string>>;
  readonly as?: 'form' | 'json';
}

/** A customer's text, with every field Twilio sends. */
export function twilioTextRequest(account: TwilioAccountOfSender, text: InboundTextFields): SignedRequest {
  const media = (text.media ?? []).flatMap(({ url, contentType }, n) => [
    [`MediaUrl${n}`, url],
    [`MediaContentType${n}`, contentType],
  ]);
  return signTwilioRequest({
    ...account,
    path: `/webhooks/twilio/${account.senderId}/messages`,
    ...(text.as ? { as: text.as } : {}),
    fields: {
      ToCountry: 'US',
      ToState: 'CA',
      SmsMessageSid: text.messageSid,
      NumMedia: String(text.media?.length ?? 0),
      SmsSid: text.messageSid,
      FromCountry: 'US',
      FromCity: "COEUR D'ALENE",
      SmsStatus: 'received',
      Body: text.text,
      To: text.to,
      NumSegments: '1',
      MessageSid: text.messageSid,
      AccountSid: account.accountSid,
      From: text.from,
      ApiVersion: '2010-04-01',
      ...(text.optOutType ? { OptOutType: text.optOutType } : {}),
      ...Object.fromEntries(media),
      ...text.also,
    },
  });
}

export interface ReceiptFields {
  readonly messageSid: string;
  /** The phone the reply went to. */
  readonly to: string;
  readonly from: string;
  readonly status: string;
  readonly errorCode?: string;
  readonly replyId?: string;
}

/** A status callback, to the URL our sender asks for. */
export function twilioReceiptRequest(account: TwilioAccountOfSender, receipt: ReceiptFields): SignedRequest {
  const query = receipt.replyId === undefined ? '' : `?reply=${receipt.replyId}`;
  return signTwilioRequest({
    ...account,
    path: `/webhooks/twilio/${account.senderId}/receipts${query}`,
    fields: {
      SmsSid: receipt.messageSid,
      SmsStatus: receipt.status,
      MessageStatus: receipt.status,
      To: receipt.to,
      MessageSid: receipt.messageSid,
      AccountSid: account.accountSid,
      From: receipt.from,
      ApiVersion: '2010-04-01',
      ...(receipt.errorCode !== undefined ? { ErrorCode: receipt.errorCode } : {}),
    },
  });
}
