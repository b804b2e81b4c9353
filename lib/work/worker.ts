import { parentPort, workerData } from 'node:worker_threads';
import type { Done, Job, JobData } from '@/lib/build/pool/job';
import type { Answer } from '@/lib/build/pool/pool';
import { doJob } from '@/lib/work/do-job';

const data: JobData = workerData;

const answer = (told: Answer<Done>) => parentPort?.postMessage(told, []);

parentPort?.on('message', (job: Job) => {
  doJob(job, data).then(
    (made) => answer({ made }),
    (error: unknown) =>
      answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
