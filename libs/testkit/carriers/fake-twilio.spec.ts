import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TwilioWebhooks } from '../../carriers/twilio/webhooks.js';
import { FakeTwilio } from './fake-twilio.js';

const account = { accountSid: 'AC1', authToken: 'token', publicUrl: 'https://sms.acme.example' };
const webhooks = new TwilioWebhooks(account);

interface Parley {
  readonly url: string;
  readonly statuses: string[];
  readonly server: Server;
}

/** Answers receipts as ingest does, and with 503 the first few times. */
async function listen(refusals: number): Promise<Parley> {
  const statuses: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = request.headers as Record<string, string>;
    const verified = webhooks.receiveReceipt({
      method: 'POST',
      path: request.url!,
      headers,
      rawBody: Buffer.concat(chunks),
    });
    if (!verified.ok) return void response.writeHead(403).end();
    if ((refusals -= 1) >= 0) return void response.writeHead(503).end();
    statuses.push(`${verified.value.replyId?.slice(0, 1)} ${verified.value.carrierStatus}`);
    response.end('<Response/>');
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, statuses, server };
}

it('posts signed receipts as often and in the order it is told, and again until they are answered', async () => {
  const parley = await listen(2);
  const statuses = ['delivered', 'sent', 'sent'];
  const twilio = await FakeTwilio.start({ ...account, deliverReceiptsTo: parley.url, receipts: () => statuses });
  const callback = `${account.publicUrl}/webhooks/twilio/main/receipts?reply=0b3a3ef5-3f9e-5d66-9d7b-3c2f0f1f7a11`;
  const answer = await fetch(`${twilio.url}/2010-04-01/Accounts/AC1/Messages.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('AC1:token').toString('base64')}` },
    body: new URLSearchParams({ To: '+14155550101', From: '+18335550100', Body: 'Hi', StatusCallback: callback }),
  });
  expect(answer.status).toBe(201);
  await twilio.receipts.settled();
  expect(parley.statuses).toEqual(statuses.map((status) => `0 ${status}`));
  expect(twilio.receipts).toMatchObject({ posted: 3, refused: [] });
  await twilio.stop();
  parley.server.close();
});

it('takes nothing from a stranger', async () => {
  const twilio = await FakeTwilio.start(account);
  const answer = await fetch(`${twilio.url}/2010-04-01/Accounts/AC1/Messages.json`, { method: 'POST', body: 'To=1' });
  expect([answer.status, twilio.taken.length]).toEqual([401, 0]);
  await twilio.stop();
});
