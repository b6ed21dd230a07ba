import { randomInt } from 'node:crypto';
import type { DemoClient, StreamedFact } from './client.js';

interface AcceptedText {
  readonly messageId: string;
  readonly conversationId: string;
}

interface Sender {
  readonly id: string;
  readonly code: string;
}

const isReply = (status: string, automatic?: string) => (fact: StreamedFact) =>
  fact.type === status && (automatic === undefined || fact.data['automatic'] === automatic);

/** The story of the demo. Every step waits for what the one before it led to. */
export async function demoScript(
  client: DemoClient,
  tell: (fact: StreamedFact) => void,
  print: (line: string) => void,
): Promise<void> {
  const { items: senders } = await client.get<{ items: readonly Sender[] }>('/api/v1/senders');
  const sender = senders[0]!;
  const phone = `+1415555${String(randomInt(10_000)).padStart(4, '0')}`;
  const text = (words: string) =>
    client.post<AcceptedText>('/simulator/texts', { from: phone, to: sender.code, text: words });
  const chapter = (title: string) => print(`\n— ${title}`);

  await client.listen(tell);
  chapter(`${phone} texts ${sender.code} about an order`);
  const first = await text('Hi, where is my order 1042? It should have come on Monday.');
  const { conversationId } = first;
  client.about(conversationId.split('.')[0]!);
  await client.until('the ticket', (fact) => fact.type === 'TicketOpened');
  const reply = (words: string) => client.post(`/api/v1/conversations/${conversationId}/replies`, { text: words });

  chapter('An agent answers');
  await reply('Hello from Acme Shoes! Order 1042 left us this morning and should reach you tomorrow.');
  await client.until('the delivery of the reply', isReply('ReplyDelivered'));

  chapter('The agent is done; later the customer writes something vague');
  await client.post(`/api/v1/conversations/${conversationId}/close`, {});
  await client.until('the closing', (fact) => fact.type === 'ConversationClosed');
  await text('hey');
  await client.until('the prompt', isReply('ReplyRequested', 'agentPrompt'));
  await client.until('the delivery of the prompt', isReply('ReplyDelivered'));

  chapter('AGENT brings a person');
  await text('AGENT');
  await client.until('the ticket', (fact) => fact.type === 'TicketOpened');

  chapter('STOP is honoured and confirmed once');
  await text('STOP');
  await client.until('the revocation', (fact) => fact.type === 'ConsentRevoked');
  await client.until('the delivery of the confirmation', isReply('ReplyDelivered'));

  chapter('The next reply does not go out');
  await reply('One more thing: would you like to rate us?');
  await client.until('the rejection', isReply('ReplyRejected'));

  const { items } = await client.get<{ items: readonly { direction: string; text: string }[] }>(
    `/simulator/phones/${encodeURIComponent(phone)}/messages`,
  );
  chapter(`What ${phone} shows`);
  for (const message of items) print(`  ${message.direction === 'outbound' ? '→' : '←'} ${message.text}`);
  print(`\nThe same story from the event store: npm run --silent ops -- timeline ${conversationId}`);
}
