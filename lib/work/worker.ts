import { mkdirSync, renameSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { digest } from '@/lib/build/kept/digest';
import { keepText, keptText, readingKey } from '@/lib/build/kept/kept-readings';
import type { Done, Job, JobData } from '@/lib/build/pool/job';
import type { Answer } from '@/lib/build/pool/pool';
import { ContentError } from '@/lib/content/content-error';
import { readArticle } from '@/lib/content/read-article';
import { readFile } from '@/lib/content/read-file';
import { readingOf } from '@/lib/readings/reading';
import { makeFiles } from '@/lib/work/make-files';

const data: JobData = workerData;

/** Reads articles, or makes files, and keeps them; what it answers is small. */
async function work(job: Job): Promise<Done> {
  if (job.kind === 'read') return { kind: 'read', readings: job.files.map(read) };
  const kept: Extract<Done, { kind: 'make' }>['kept'] = [];
  for (const { id, task, keys } of job.tasks) {
    const setting = {
      frame: job.frame,
      shell: job.shell,
      read: (slug: string) => {
        const text = keptText(data.readings, keys[slug] ?? '');
        if (!text) throw new Error(`${id}: the reading of ${slug} is gone; build again.`);
        return text;
      },
    };
    const files = await makeFiles(task, setting);
    kept.push({ id, files: files.map(({ path, content }) => keep(path, content)) });
  }
  return { kind: 'make', kept };
}

function read(file: string) {
  const bytes = readFile(file);
  const key = readingKey(data.reader, file, bytes);
  try {
    const reading = readingOf(readArticle(file, bytes));
    keepText(data.readings, key, reading);
    const { brief, warnings } = reading;
    return { file, key, json: JSON.stringify({ brief, digest: reading.digest, warnings }) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { file, key, problems: error.problems };
  }
}

/** Keeps a file under the digest of what it holds. */
function keep(path: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const name = digest(bytes);
  const place = join(data.files, name.slice(0, 2), name);
  if (!existsSync(place)) {
    mkdirSync(dirname(place), { recursive: true });
    const unfinished = `${place}.${process.pid}.${threadId}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, place);
  }
  return { path: path.replace(/^\//, ''), name, size: bytes.length };
}

const answer = (told: Answer<Done>) => parentPort?.postMessage(told, []);

parentPort?.on('message', (job: Job) => {
  work(job).then(
    (made) => answer({ made }),
    (error: unknown) =>
      answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
