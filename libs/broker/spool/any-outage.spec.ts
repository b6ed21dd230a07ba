import { chanceOf, type Seeded } from '@parley/testkit';
import { SpoolBench, type Fate } from '@parley/testkit/spool';

const rounds = 60;
const first = Number(process.env['PARLEY_SEED'] ?? Math.floor(Math.random() * 0x7fffff00));
const seeds = process.env['PARLEY_SEED'] ? [first] : Array.from({ length: rounds }, (_, n) => first + n);

const fates: readonly Fate[] = ['store', 'store', 'store', 'refuse', 'lose-answer', 'store-some', 'silence'];
const contacts = ['ann', 'bob', 'cy', 'dee'];

/** One life of a spool, in which anything may happen at any moment. */
class Story {
  readonly bench = new SpoolBench();
  /** Values of each contact in the order in which they came; those answered for may not be lost. */
  readonly came = new Map<string, string[]>();
  readonly accepted = new Set<string>();
  crashes = 0;
  private count = 0;

  constructor(private readonly chance: Seeded) {}

  async step(): Promise<void> {
    const { bench, chance } = this;
    const dice = chance.random();
    if (dice < 0.5) this.text();
    else if (dice < 0.66) bench.turnTo(chance.pick(fates));
    else if (dice < 0.74) this.answerLate();
    else if (dice < 0.93) await bench.time.advance(chance.integer(2_500));
    else if (dice < 0.97) await bench.restart();
    else {
      this.crashes += 1;
      bench.crash();
    }
  }

  private text(): void {
    const contact = this.chance.pick(contacts);
    const value = `${contact}-${(this.count += 1)}`;
    const { bench } = this;
    const { starts } = bench;
    this.came.set(contact, [...(this.came.get(contact) ?? []), value]);
    bench.publish(contact, value).then(
      () => starts === bench.starts && this.accepted.add(value),
      () => undefined,
    );
  }

  private answerLate(): void {
    const { unanswered } = this.bench.broker;
    if (unanswered.length > 0) this.bench.broker.answerLate(this.chance.pick(unanswered), this.chance.random() < 0.6);
  }
}

let texts = 0;
let crashes = 0;
afterAll(() =>
  process.stdout.write(`${texts} texts in ${seeds.length} outages with ${crashes} crashes, seeds from ${first}\n`),
);

it(`whatever happens, every text that was answered for arrives, those of a contact in the order in which they came (PARLEY_SEED=${first} plays the first)`, async () => {
  for (const seed of seeds) {
    const story = new Story(chanceOf(seed));
    const { bench, came, accepted } = story;
    for (let steps = 0; steps < 80; steps += 1) await story.step();
    await bench.recover();
    await bench.time.advance(2_000);
    for (const [contact, values] of came) {
      const arrived = bench.broker.seenOf(contact).filter((value) => accepted.has(value));
      expect({ seed, contact, arrived }).toEqual({
        seed,
        contact,
        arrived: values.filter((value) => accepted.has(value)),
      });
    }
    texts += accepted.size;
    crashes += story.crashes;
    await bench.close();
  }
  if (seeds.length > 1) expect(Math.min(texts / 1_000, crashes / 60)).toBeGreaterThan(1);
}, 60_000);
