import { ContactRig } from '@parley/testkit/reactors';
import { senderId } from '@parley/testkit';
import { answerDutyOf } from './answer-duty-of.js';

type Options = NonNullable<ConstructorParameters<typeof ContactRig>[0]>['sender'];
const desk = { kind: 'webhook', url: 'https://desk.example/hook', secret: 'a-secret-of-the-desk' } as const;

it.each<[string, Options, number | undefined]>([
  ['while automatic answers are on', {}, undefined],
  ['from the moment a platform is connected, which switches them off (L48)', { connector: desk }, 24],
  [
    'where they are switched on again beside the platform',
    { connector: desk, automatic: { invalidReply: true } },
    undefined,
  ],
  ['where they are switched off', { automatic: { invalidReply: false } }, 24],
  ['under a preset without them', { policy: 'patch' }, 24],
  ['where it is a duty always', { answerDuty: { when: 'always', withinHours: 1 } }, 1],
  ['where it is never one', { connector: desk, answerDuty: { when: 'never' } }, undefined],
])('people have to answer within hours or not: %s', async (_, sender, hours) => {
  const rig = new ContactRig({ sender });
  expect(answerDutyOf(rig.senders.get(senderId))).toBe(hours);
  await rig.close();
});
