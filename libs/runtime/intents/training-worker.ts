import { parentPort, workerData } from 'node:worker_threads';
import { readHouseCorpus } from './house-corpus.js';
import type { WorkerWord } from './trainer.js';
import { doJob, type TrainingJob } from './training-job.js';

// What `TrainerInWorker` starts: one job, then it ends.
const tell = (word: WorkerWord): void => parentPort!.postMessage(word);

try {
  const result = doJob(readHouseCorpus(), workerData as TrainingJob, (done, of) => tell({ kind: 'model', done, of }));
  tell({ kind: 'done', result });
} catch (error) {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}
