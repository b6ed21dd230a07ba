import { Sender, type SenderConfig } from './schema.js';
import { resolveSettings } from './resolve-settings.js';

const sender = (more: object = {}): SenderConfig =>
  Sender.parse({ id: 'main', code: '12345', country: 'US', carrier: { kind: 'loopback' }, ...more });
const desk = { connector: { kind: 'webhook', url: 'https://desk.example', secret: 'long-enough' } };

describe('the policy of a sender code', () => {
  it('shows everybody and answers whoever texted within a day, strictly by the clock, by default (T1, T4, L39)', () => {
    expect(resolveSettings(sender())).toEqual({
      quietHours: 'strict',
      guardMinutes: 10,
      inbox: { visibility: 'everyone' },
      replies: { to: 'texted-us', withinHours: 24 },
      conversations: { start: 'never' },
      automatic: { agentPrompt: true, invalidReply: true },
      answerDuty: { when: 'automatic-off', withinHours: 24 },
    });
  });

  it('answers subscribers only under klaviyo (K4), and lets agents begin under patch (P5)', () => {
    expect(resolveSettings(sender({ policy: 'klaviyo' })).replies.to).toBe('subscribers');
    expect(resolveSettings(sender({ policy: 'klaviyo' })).conversations.start).toBe('never');
    expect(resolveSettings(sender({ policy: 'patch' })).conversations.start).toBe('agents');
    expect(resolveSettings(sender({ policy: 'patch' })).automatic).toEqual({ agentPrompt: false, invalidReply: false });
  });

  it('silences the invalid reply once a platform is connected, and keeps the AGENT prompt (T3)', () => {
    expect(resolveSettings(sender(desk)).automatic).toEqual({ agentPrompt: true, invalidReply: false });
  });

  it('lets every setting be overridden beside the preset, one by one (L46)', () => {
    const overridden = sender({
      ...desk,
      quietHours: 'off',
      guardMinutes: 3,
      inbox: { visibility: 'subscribers' },
      replies: { withinHours: 48 },
      conversations: { start: 'agents' },
      automatic: { invalidReply: true },
      answerDuty: { withinHours: 1 },
    });
    expect(resolveSettings(overridden)).toEqual({
      quietHours: 'off',
      guardMinutes: 3,
      inbox: { visibility: 'subscribers' },
      replies: { to: 'texted-us', withinHours: 48 },
      conversations: { start: 'agents' },
      automatic: { agentPrompt: true, invalidReply: true },
      answerDuty: { when: 'automatic-off', withinHours: 1 },
    });
  });
});
