import { OneAtATime } from './one-at-a-time.js';

describe('one at a time', () => {
  it('keeps the order of a key and lets other keys pass', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const lanes = new OneAtATime();
    const seen: string[] = [];
    const first = lanes.run('a', async () => {
      await gate;
      seen.push('a1');
    });
    const second = lanes.run('a', async () => seen.push('a2'));
    await lanes.run('b', async () => seen.push('b1'));
    open();
    await Promise.all([first, second]);
    expect(seen).toEqual(['b1', 'a1', 'a2']);
  });

  it('goes on after work that failed, and keeps nothing of a key that is idle', async () => {
    const lanes = new OneAtATime();
    const failing = lanes.run('a', () => Promise.reject(new Error('no')));
    const after = lanes.run('a', async () => 'done');
    await expect(failing).rejects.toThrow('no');
    await expect(after).resolves.toBe('done');
    expect(lanes.size).toBe(0);
  });
});
