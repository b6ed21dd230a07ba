import fc from 'fast-check';
import {
  cloudEventType,
  contactIdOf,
  conversationIdOf,
  factIdOf,
  factTypeOf,
  messageIdOf,
  parseConversationId,
  uuidV5,
} from './index.js';
import { catalogue } from './index.js';

const key = Buffer.alloc(32, 7);

describe('ids', () => {
  it('pin their form for ever: streams and topic keys depend on it', () => {
    expect(contactIdOf(key, 'acme', '+14155550123')).toBe('femoao3b4kyswlttr4vqtb7vzk');
    expect(messageIdOf('twilio', 'main', 'SM1')).toBe('98254fdf-9298-54a8-abf9-02c6ae8c2254');
    expect(factIdOf('cause', 'MessageReceived', 0)).toBe('286fb3ff-94c3-5b02-b72f-51fd7d7bd70b');
  });

  it('are version 5 UUIDs, other for other parts, even where the parts joined are alike', () => {
    expect(uuidV5('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set([uuidV5('a', 'bc'), uuidV5('ab', 'c'), uuidV5('abc'), uuidV5('a', 'b', 'c')]).size).toBe(4);
  });

  it('of contacts tell brands, numbers and installations apart and hold no number', () => {
    const ids = [
      contactIdOf(key, 'acme', '+14155550123'),
      contactIdOf(key, 'bolt', '+14155550123'),
      contactIdOf(key, 'acme', '+14155550124'),
      contactIdOf(Buffer.alloc(32, 8), 'acme', '+14155550123'),
    ];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[a-z2-7]{26}$/);
  });

  it('of conversations can be taken apart again, and nothing else can', () => {
    const contactId = contactIdOf(key, 'acme', '+14155550123');
    expect(parseConversationId(conversationIdOf(contactId, 'main'))).toEqual({ contactId, senderId: 'main' });
    fc.assert(fc.property(fc.string(), (text) => parseConversationId(text) === undefined));
    expect(parseConversationId(`${contactId}.`)).toBeUndefined();
    expect(parseConversationId(`${contactId}.main/../x`)).toBeUndefined();
  });
});

describe('the CloudEvents type', () => {
  it.each([...catalogue.keys()])('of %s names it and can be read back', (type) => {
    expect(cloudEventType(type, 1)).toMatch(/^parley\.conversation\.[a-z-]+\.v1$/);
    expect(factTypeOf(cloudEventType(type, 1))).toBe(type);
  });

  it('of the first fact is as published', () => {
    expect(cloudEventType('MessageReceived', 1)).toBe('parley.conversation.message-received.v1');
    expect(factTypeOf('com.example.other')).toBeUndefined();
    expect(factTypeOf(undefined)).toBeUndefined();
  });
});
