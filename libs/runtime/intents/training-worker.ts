import { parentPort, workerData } from 'node:worker_threads';
import { readHouse } from './house.js';
import type { WorkerWord } from './trainer.js';
import { doJob, type TrainingJob } from './training-job.js';

// What `TrainerInWorker` starts: one job, then it ends.
const tell = (word: WorkerWord): void => parentPort!.postMessage(word);

try {
  const result = doJob(readHouse(), workerData as TrainingJob, (done, of) => tell({ kind: 'model', done, of }));
  tell({ kind: 'done', result });
} catch (error) {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}
