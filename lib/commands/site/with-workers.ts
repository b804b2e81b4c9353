import type { Done, Job, JobData } from '@/lib/build/pool/job';
import { openPool, type Pool } from '@/lib/build/pool/pool';
import type { Making } from '@/lib/commands/site/making';
import { smallChunks } from '@/lib/commands/site/reading/small-chunks';
import { workerModule } from '@/lib/commands/site/worker-module';
import { limits } from '@/lib/content/bounds/limits';

/** Does work that needs workers, and ends them with it. @throws what the work throws. */
export async function withWorkers<Result>(
  { places, versions, workers, stages }: Making,
  work: (pool: Pool<Job, Done>) => Promise<Result>,
): Promise<Result> {
  const { readings, files } = places;
  const { reader, code } = versions;
  const data: JobData = { readings, files, reader, code };
  const module = await stages.run('workers bundled', () =>
    workerModule(places.program, versions.code),
  );
  const env = { ...process.env, NODE_ENV: 'production' as const, ...smallChunks };
  const pool = openPool<Job, Done>(module, {
    size: workers,
    data,
    env,
    maxWorkTime: limits.maxWorkTime,
  });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
