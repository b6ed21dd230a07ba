import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentRuleset } from '@parley/conversation/judgement';
import { ReplyJudge } from '@parley/runtime/verdicts';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { program } from '../program.js';
import { judgeAgainstCommand, type AgainstOptions } from './judge-against-command.js';

describe('ops judge --against', () => {
  let rig: ContactRig;
  let folder: string;
  const out: string[] = [];

  beforeEach(async () => {
    rig = new ContactRig();
    folder = mkdtempSync(join(tmpdir(), 'parley-against-'));
    out.length = 0;
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => out.push(String(line)) > 0);
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const message = aText('m1', { from: '+12125550123', acceptedAt: rig.clock.now() });
    await rig.execute({ type: 'ReceiveMessage', senderId, message, verdict: aVerdict() });
    const wish = { author: 'agent' as const, category: 'conversational_reply' as const, text: 'On its way', media: [] };
    await rig.execute({ type: 'RequestReply', senderId, replyId: id('r'), ...wish });
    const state = await rig.contacts.load(rig.contact.contactId);
    const judge = new ReplyJudge(rig.senders, currentRuleset, '2026c');
    const verdict = judge.verdictOn(state.replies.byId[id('r')]!, state, 5, rig.clock.now());
    await rig.execute({ type: 'JudgeReply', replyId: id('r'), verdict });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
    rmSync(folder, { recursive: true });
    await rig.close();
  });

  const stricter = () => {
    const path = join(folder, 'next.yaml');
    writeFileSync(path, 'switches: { brand-name: { binding: everybody } }');
    return path;
  };
  const run = (against: string, options: Partial<AgainstOptions> = {}) =>
    judgeAgainstCommand({ against, failOnFlips: false, ...options }, (work) =>
      work({ eventStore: rig.store } as never),
    );
  const kinds = () => out.map((line) => (JSON.parse(line) as { kind: string }).kind);

  it('prints a line for each flip, and the totals last', async () => {
    await run(stricter());
    expect([kinds(), process.exitCode]).toEqual([['flip', 'totals'], undefined]);
  });

  it('ends with status 2 where a verdict would flip, if it is asked to, and only then', async () => {
    await run(stricter(), { failOnFlips: true });
    expect(process.exitCode).toBe(2);
    process.exitCode = undefined;
    await run('current', { failOnFlips: true });
    expect([kinds().slice(2), process.exitCode]).toEqual([['totals'], undefined]);
  });

  it('says what is wrong before anything is opened', async () => {
    const never = () => Promise.reject(new Error('opened'));
    const asked = (options: Partial<AgainstOptions>, against = 'current') =>
      judgeAgainstCommand({ against, failOnFlips: false, ...options }, never);
    await expect(asked({}, 'nowhere.yaml')).rejects.toThrow('neither a rule set nor a file');
    await expect(asked({ from: 'yesterday' })).rejects.toThrow('--from is an instant');
    await expect(asked({ brand: 'nobody' })).rejects.toThrow('There is no brand nobody: the configuration has');
  });

  it('keeps what belongs to it to itself', async () => {
    await expect(program().parseAsync(['judge', '--brand', 'acme'], { from: 'user' })).rejects.toThrow(
      'belong to --against',
    );
  });

  it('has its rule sets printed', async () => {
    await program().parseAsync(['ruleset'], { from: 'user' });
    expect(JSON.parse(out.join(''))).toEqual(currentRuleset);
  });
});
