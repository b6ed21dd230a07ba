import { ParleyError } from '@parley/contracts';
import { Outbox } from './outbox.js';

const share = (value: string, bytes = 10) => ({
  records: [{ key: '', value, headers: {}, partition: 0 }],
  bytes,
});
const valuesOf = (shares: ReturnType<Outbox['take']>) =>
  shares.flatMap(({ records }) => records.map(({ value }) => value));

describe('what waits for one partition (pitfall 10)', () => {
  it('goes in parcels, in order, one at a time', async () => {
    const outbox = new Outbox('t', 25);
    const stored = ['a', 'b', 'c'].map((value) => outbox.put(share(value)));
    expect(valuesOf(outbox.take())).toEqual(['a', 'b']);
    expect(outbox.isReady).toBe(false);
    outbox.stored();
    await Promise.all(stored.slice(0, 2));
    expect(outbox.isReady).toBe(true);
    expect(valuesOf(outbox.take())).toEqual(['c']);
    outbox.stored();
    await stored[2];
    expect(outbox.isReady).toBe(false);
  });

  it('holds a share of any size, alone', () => {
    const outbox = new Outbox('t', 25);
    void outbox.put(share('large', 1_000));
    void outbox.put(share('small'));
    expect(valuesOf(outbox.take())).toEqual(['large']);
  });

  it('fails with the parcel before it, so that whoever sends all of it again keeps the order', async () => {
    const outbox = new Outbox('t', 10);
    const stored = ['a', 'b'].map((value) => outbox.put(share(value)));
    outbox.take();
    outbox.failed(new ParleyError('broker-unavailable', 'down', { retryable: true }));
    for (const each of stored) await expect(each).rejects.toMatchObject({ code: 'broker-unavailable' });
    expect(outbox.isReady).toBe(false);
  });
});
