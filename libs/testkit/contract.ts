/** One promise of a port, as a plain function: it rejects where the adapter behind the harness breaks it. */
export interface ContractCase<H> {
  readonly name: string;
  /** Milliseconds the case may take where the runner's default is too short. */
  readonly timeout?: number;
  run(harness: H): Promise<void>;
}

export interface ContractHarness {
  close(): Promise<void>;
}

/** Runs every case as a test of its own, each on a fresh harness. Only inside jest. */
export function runContract<H extends ContractHarness>(
  title: string,
  cases: readonly ContractCase<H>[],
  openHarness: () => Promise<H>,
): void {
  describe(title, () => {
    for (const each of cases) it(each.name, () => runOn(each, openHarness), each.timeout);
  });
}

/** The guard of a suite: an adapter that does nothing fails each of its cases. Only inside jest. */
export function provesEveryCaseCanFail<H extends ContractHarness>(
  title: string,
  cases: readonly ContractCase<H>[],
  openDoNothing: () => Promise<H>,
): void {
  describe(`${title}: an adapter that does nothing fails`, () => {
    for (const each of cases) {
      it(each.name, () => expect(runOn(each, openDoNothing)).rejects.toThrow(), each.timeout);
    }
  });
}

async function runOn<H extends ContractHarness>(each: ContractCase<H>, open: () => Promise<H>): Promise<void> {
  const harness = await open();
  try {
    await each.run(harness);
  } finally {
    await harness.close();
  }
}
