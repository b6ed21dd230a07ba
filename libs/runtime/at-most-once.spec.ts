import { AtMostOnce, type Effect } from './at-most-once.js';

/** A store of one claim and one outcome that can be made to fail after or before it wrote. */
class World {
  claimCause: string | undefined;
  outcome: string | undefined;
  acts = 0;
  failing: 'claim-lost' | 'claim-written' | 'record' | undefined;
  /** Runs between claim and outcome. */
  meanwhile: () => Promise<void> = async () => undefined;

  effect(cause: string): Effect<string> {
    return {
      key: 'text#1',
      cause,
      claim: async (because) => {
        if (this.fails('claim-lost')) throw new Error('claim');
        const won = this.claimCause === undefined;
        this.claimCause ??= because;
        if (this.fails('claim-written')) throw new Error('claim');
        return won;
      },
      act: async () => {
        this.acts += 1;
        await this.meanwhile();
        return 'sent';
      },
      record: async (outcome) => {
        if (this.fails('record')) throw new Error('record');
        this.outcome = outcome;
      },
      claimedBecauseOf: async () => this.claimCause,
      interrupted: async () => 'unknown',
    };
  }

  private fails(what: World['failing']): boolean {
    if (this.failing !== what) return false;
    this.failing = undefined;
    return true;
  }
}

let next = 0;
const ids = { uuid: () => `id-${(next += 1)}` };
const process = () => new AtMostOnce<string>(ids);

describe('at most once', () => {
  it('claims, acts and records', async () => {
    const world = new World();
    await process().begin(world.effect('fact-1'));
    expect([world.acts, world.outcome]).toEqual([1, 'sent']);
  });

  it('does not act on a claim that somebody else made', async () => {
    const world = new World();
    await process().begin(world.effect('fact-1'));
    await process().begin(world.effect('fact-1'));
    expect(world.acts).toBe(1);
  });

  it('calls it unknown when the process died between claim and outcome', async () => {
    const world = new World();
    world.failing = 'record';
    await expect(process().begin(world.effect('fact-1'))).rejects.toThrow('record');
    await process().takeUp(world.effect('fact-1'));
    expect([world.acts, world.outcome]).toEqual([1, 'unknown']);
  });

  it('remembers an outcome that the store did not take', async () => {
    const world = new World();
    const living = process();
    world.failing = 'record';
    await expect(living.begin(world.effect('fact-1'))).rejects.toThrow('record');
    await living.takeUp(world.effect('fact-1'));
    expect([world.acts, world.outcome]).toEqual([1, 'sent']);
  });

  it('acts on its own claim whose append was answered with an error and stands all the same', async () => {
    const world = new World();
    const living = process();
    world.failing = 'claim-written';
    await expect(living.begin(world.effect('fact-1'))).rejects.toThrow('claim');
    await living.takeUp(world.effect('fact-1'));
    expect([world.acts, world.outcome]).toEqual([1, 'sent']);
  });

  it('claims again where the first claim was not written', async () => {
    const world = new World();
    const living = process();
    world.failing = 'claim-lost';
    await expect(living.begin(world.effect('fact-1'))).rejects.toThrow('claim');
    await living.begin(world.effect('fact-1'));
    expect([world.acts, world.outcome]).toEqual([1, 'sent']);
  });

  it('leaves a claim alone that belongs to another message', async () => {
    const world = new World();
    world.meanwhile = () => process().takeUp(world.effect('timer-1'));
    await process().begin(world.effect('fact-1'));
    expect([world.acts, world.outcome]).toEqual([1, 'sent']);
  });
});
