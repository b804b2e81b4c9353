import { parentPort, workerData } from 'node:worker_threads';
import type { PoolAnswer } from '@/lib/build/pool/answer';
import type { Done, Job, JobData } from '@/lib/build/pool/job';
import { doJob } from '@/lib/work/do-job';
import { failureOf } from '@/lib/work/failure-of';

const data: JobData = workerData;

const answer = (told: PoolAnswer<Done>) => parentPort?.postMessage(told, []);

parentPort?.on('message', (job: Job) => {
  doJob(job, data, (begun) => answer({ begun })).then(
    (made) => answer({ made }),
    (error: unknown) => answer(failureOf(error)),
  );
});
