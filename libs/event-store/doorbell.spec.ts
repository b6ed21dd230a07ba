import { Doorbell } from './doorbell.js';

describe('a doorbell', () => {
  it('wakes whoever waits', async () => {
    const doorbell = new Doorbell();
    const woken = doorbell.wait();
    doorbell.ring();
    await woken;
  });

  it('remembers one ring that came while nobody waited, and no more than one', async () => {
    const doorbell = new Doorbell();
    doorbell.ring();
    doorbell.ring();
    await doorbell.wait();
    let woken = false;
    const second = doorbell.wait().then(() => (woken = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(woken).toBe(false);
    doorbell.ring();
    await second;
  });

  it('lets nobody wait longer than he has patience for, and forgets no ring for that', async () => {
    const doorbell = new Doorbell();
    await doorbell.wait(1);
    doorbell.ring();
    await doorbell.wait(2 ** 30);
  });
});
