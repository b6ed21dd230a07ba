import { isParleyError } from '@parley/contracts';
import { HandClock } from '@parley/testkit/reactors';
import { Brand, sendersOf, type Sender } from '@parley/runtime';
import type { z } from 'zod';
import { SenderRates, type Sleep } from './sender-rates.js';
import { usualRate } from './usual-rate.js';

const twilio = {
  kind: 'twilio' as const,
  accountSid: 'AC1',
  authToken: 'token',
  publicUrl: 'https://sms.acme.example',
};
const calm = new AbortController().signal;

function ratesOf(
  clock: HandClock,
  sender: Partial<z.input<typeof Sender>>,
  sleep: Sleep = async (ms) => clock.pass(ms),
): SenderRates {
  const brand = Brand.parse({
    id: 'acme',
    name: 'Acme',
    helpContact: 'help@acme.example',
    senders: [{ id: 'main', code: '+14155550100', country: 'US', carrier: twilio, ...sender }],
  });
  return new SenderRates(sendersOf({ brands: [brand], clients: [] }), clock, sleep);
}

describe('the rate of a sender code', () => {
  it('is what carriers let its kind of number send, unless the configuration says otherwise', () => {
    expect(usualRate({ code: '12345', carrier: twilio as never })).toBe(100);
    expect(usualRate({ code: '+18335550100', carrier: twilio as never })).toBe(3);
    expect(usualRate({ code: '+14155550100', carrier: twilio as never })).toBe(1);
    expect(usualRate({ code: '+33644640000', carrier: twilio as never })).toBe(10);
    expect(usualRate({ code: '+18335550100', carrier: { kind: 'loopback' } })).toBeUndefined();
  });

  it('lets a second’s worth go at once and spaces out what follows', async () => {
    const clock = new HandClock();
    const began = Date.parse(clock.now());
    const rates = ratesOf(clock, { maxPerSecond: 4 });
    const turns: number[] = [];
    for (let reply = 0; reply < 8; reply += 1) {
      await rates.turn('main', `r${reply}`, calm, 1);
      turns.push(Date.parse(clock.now()) - began);
    }
    expect(turns).toEqual([0, 0, 0, 0, 250, 500, 750, 1_000]);
  });

  it('keeps a far turn for whoever has to come back for it', async () => {
    const clock = new HandClock();
    const slept: number[] = [];
    const rates = ratesOf(clock, {}, async (ms) => void slept.push(ms));
    const asks = async (reply: string): Promise<number | 'busy'> => {
      try {
        await rates.turn('main', reply, calm, 1);
        return slept.pop() ?? 0;
      } catch (error) {
        if (isParleyError(error, 'sender-code-busy')) return 'busy';
        throw error;
      }
    };
    const first: (number | 'busy')[] = [];
    for (const reply of ['a', 'b', 'c', 'd', 'e']) first.push(await asks(reply));
    expect(first).toEqual([0, 1_000, 2_000, 'busy', 'busy']);
    clock.pass(3_000);
    // Who comes anew does not get in before those who come back.
    expect([await asks('f'), await asks('e'), await asks('d')]).toEqual([2_000, 1_000, 0]);
  });

  it('is divided among instances as their partitions are, and together they keep to it', async () => {
    const shares = [7 / 12, 4 / 12, 1 / 12];
    const began = Date.parse(new HandClock().now());
    const sent: number[] = [];
    for (const share of shares) {
      const clock = new HandClock();
      const rates = ratesOf(clock, { maxPerSecond: 24 });
      for (let reply = 0; Date.parse(clock.now()) < began + 60_000; reply += 1) {
        await rates.turn('main', `r${reply}`, calm, share);
        sent.push(Date.parse(clock.now()) - began);
      }
    }
    const within = (from: number, to: number) => sent.filter((at) => at >= from && at < to).length;
    // A second’s worth at once at the start, as with one instance; from then on the rate.
    expect(within(0, 1_000)).toBeLessThanOrEqual(48);
    for (let second = 1; second < 60; second += 1) {
      expect(within(second * 1_000, (second + 1) * 1_000)).toBeGreaterThanOrEqual(22);
      expect(within(second * 1_000, (second + 1) * 1_000)).toBeLessThanOrEqual(26);
    }
    expect(within(1_000, 60_000)).toBeLessThanOrEqual(59 * 24 + 3);
  });

  it('may be less than one a second for an instance, which then sends one at a time', async () => {
    const clock = new HandClock();
    const began = Date.parse(clock.now());
    const rates = ratesOf(clock, { maxPerSecond: 1 });
    const turns: number[] = [];
    for (let reply = 0; reply < 3; reply += 1) {
      await rates.turn('main', `r${reply}`, calm, 1 / 2);
      turns.push(Date.parse(clock.now()) - began);
    }
    expect(turns).toEqual([0, 2_000, 4_000]);
  });

  it('does not let anybody wait on a loopback sender code', async () => {
    const clock = new HandClock();
    const began = clock.now();
    const rates = ratesOf(clock, { carrier: { kind: 'loopback' } });
    for (let reply = 0; reply < 100; reply += 1) await rates.turn('main', `r${reply}`, calm, 1);
    expect(clock.now()).toBe(began);
  });

  it('lets go at once when the consumer stops, and keeps the turn', async () => {
    const clock = new HandClock();
    const rates = ratesOf(clock, {});
    await rates.turn('main', 'a', calm, 1);
    await expect(rates.turn('main', 'b', AbortSignal.abort(), 1)).rejects.toMatchObject({ code: 'sender-code-busy' });
    await rates.turn('main', 'b', calm, 1);
  });
});
