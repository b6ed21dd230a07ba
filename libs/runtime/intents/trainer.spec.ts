import { existsSync } from 'node:fs';
import { TrainerInWorker } from './trainer.js';

/** A worker in a line of its own. */
const worker = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${code}`)}`,
  );
const job = { kind: 'check', lines: [] } as const;

describe('a trainer in a thread of its own', () => {
  const trainers: TrainerInWorker[] = [];
  const trainer = (code: string): TrainerInWorker => {
    trainers.push(new TrainerInWorker(worker(code)));
    return trainers.at(-1)!;
  };
  afterEach(async () => {
    for (const each of trainers.splice(0)) await each.close();
  });

  it('does the job it is given, and tells of each model', async () => {
    const told: string[] = [];
    const result = await trainer(
      `parentPort.postMessage({ kind: 'model', done: 1, of: 2 }); parentPort.postMessage({ kind: 'done', result: workerData });`,
    ).run(job, (done, of) => told.push(`${done}/${of}`));
    expect([result, told]).toEqual([job, ['1/2']]);
  });

  it.each([
    ['says that it failed', `parentPort.postMessage({ kind: 'failed', message: 'no corpus' })`, 'no corpus'],
    ['throws', `throw new Error('no memory')`, 'no memory'],
    ['ends without a word', `process.exit(1)`, 'ended early'],
  ])('fails, and can be tried again, where it %s', async (_, code, says) => {
    const running = trainer(code).run(job);
    await expect(running).rejects.toMatchObject({ code: 'training-failed', retryable: true });
    await expect(running).rejects.toThrow(says);
  });

  it('checks lines and makes models again while another is trained', async () => {
    const one = trainer(
      `if (workerData.kind === 'check') parentPort.postMessage({ kind: 'done', result: [] }); else setInterval(() => undefined, 1000)`,
    );
    const training = expect(one.run({ kind: 'train', lines: [], measured: [] })).rejects.toThrow('ended early');
    expect(await one.run(job)).toEqual([]);
    await one.close();
    await training;
  });

  it('does one job of a kind after the other', async () => {
    const one = trainer(
      `setTimeout(() => parentPort.postMessage({ kind: 'done', result: Date.now() }), workerData.lines)`,
    );
    const [first, second] = await Promise.all([
      one.run({ ...job, lines: 30 as never }),
      one.run({ ...job, lines: 0 as never }),
    ]);
    expect(Number(second)).toBeGreaterThanOrEqual(Number(first));
  });

  it('sends checks away once enough of them wait, and takes them again after that', async () => {
    const one = trainer(
      `setTimeout(() => parentPort.postMessage({ kind: 'done', result: [] }), workerData.lines.length)`,
    );
    const waiting = Array.from({ length: 4 }, () => one.run(job));
    await expect(one.run(job)).rejects.toMatchObject({ code: 'too-many-checks', retryable: true });
    expect(await one.run({ kind: 'train', lines: [], measured: [] })).toEqual([]);
    expect(await Promise.all(waiting)).toHaveLength(4);
    expect(await one.run(job)).toEqual([]);
  });

  it('fails alone where a job takes more memory than any should', async () => {
    const greedy = new TrainerInWorker(
      worker(`const all = []; for (;;) all.push(new Array(100_000).fill(all.length + 0.5))`),
      { check: 64, train: 64, rebuild: 64 },
    );
    trainers.push(greedy);
    await expect(greedy.run(job)).rejects.toMatchObject({ code: 'training-failed', retryable: true });
  });

  it('ends with the process, and takes no job after that', async () => {
    const one = trainer(
      `setInterval(() => undefined, 1000); parentPort.postMessage({ kind: 'model', done: 0, of: 1 })`,
    );
    const begun = Promise.withResolvers<void>();
    const running = one.run(job, () => begun.resolve());
    const refused = expect(running).rejects.toMatchObject({ code: 'training-failed' });
    await begun.promise;
    await one.close();
    await refused;
    await expect(one.run(job)).rejects.toThrow('the process stops');
  });

  it('finds its worker beside itself once that is built', () => {
    expect(existsSync(new URL('./training-worker.ts', import.meta.url))).toBe(true);
  });
});
