import { headerNames } from '@parley/contracts';
import { aConversation } from '@parley/testkit';
import { contactOf, logOf } from '@parley/testkit/read-models';
import { publishFactsTo } from './publish-facts.js';

describe('a published fact', () => {
  it('goes to conversation.events as it stands in the store, keyed by its contact, with its envelope in the headers', async () => {
    const published: unknown[] = [];
    const facts = logOf('a', ...aConversation('m1'));
    await publishFactsTo({ publish: async (...all) => void published.push(...all) })(facts);
    const [topic, messages] = published as [string, { key: string; headers: Record<string, string>; value: string }[]];
    expect(topic).toBe('conversation.events');
    expect(messages.map(({ value }) => JSON.parse(value) as unknown)).toEqual(facts);
    expect(new Set(messages.map(({ key }) => key))).toEqual(new Set([contactOf('a')]));
    expect(messages[2]!.headers).toMatchObject({
      [headerNames.type]: 'parley.conversation.message-received.v1',
      [headerNames.subject]: contactOf('a'),
      [headerNames.revision]: '2',
      [headerNames.position]: facts[2]!.position,
    });
  });

  it('has no number or text in its key or headers', async () => {
    let told = '';
    const facts = logOf('a', ...aConversation('m1'));
    const note = async (_: string, messages: readonly { key: string; headers: object }[]) => {
      told = JSON.stringify(messages.map(({ key, headers }) => ({ key, headers })));
    };
    await publishFactsTo({ publish: note })(facts);
    expect(told).toContain('message-received');
    expect(told).not.toMatch(/\+1|text m1/);
  });
});
