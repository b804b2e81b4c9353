import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { keepFile, keptPlace } from '@/lib/build/kept/kept-files';
import { keptMemory, type KeptMemory } from '@/lib/build/kept/kept-memory';
import {
  type KeptBrief,
  keepText,
  type KeptText,
  keptText,
  readingKey,
} from '@/lib/build/kept/kept-readings';
import type { Done, FoundArticle, Job, JobData } from '@/lib/build/pool/job';
import { compressedFiles } from '@/lib/hosts/compressed-files';
import { changedMeanwhile } from '@/lib/content/files/changed-meanwhile';
import { ContentError } from '@/lib/content/content-error';
import { readArticle } from '@/lib/content/read-article';
import { readFile } from '@/lib/content/files/read-file';
import { rowFault } from '@/lib/build/rows/check-page-rows';
import type { SafeHtml } from '@/lib/prose/safe-html';
import { briefOf } from '@/lib/readings/brief-of';
import { type Reading, readingOf } from '@/lib/readings/reading';
import { noteOf } from '@/lib/readings/story-note';
import { storyDigest } from '@/lib/readings/story-digest';
import { asciiJson } from '@/lib/strings/ascii-json';
import { makeFiles } from '@/lib/work/make-files';

/**
 * Reads articles, or makes files, and keeps them; what it answers is small.
 * @param begin is told what is worked on next: an article or an output; null for what takes as long
 *   as the site is large.
 * @throws ContentError for an article that is not what it was when the build began.
 */
export async function doJob(
  job: Job,
  data: JobData,
  begin: (what: string | null) => void = () => {},
): Promise<Done> {
  if (job.kind === 'read') {
    const readings = job.articles.map((article) => {
      begin(article.file);
      return read(article, data);
    });
    return { kind: 'read', readings };
  }
  const kept: Extract<Done, { kind: 'make' }>['kept'] = [];
  for (const { id, task, articles } of job.tasks) {
    const [article, ...others] = Object.values(articles);
    begin(task.kind === 'search' ? null : others.length === 0 && article ? article.file : id);
    const memories: KeptMemory[] = [];
    const files = await makeFiles(task, {
      frame: job.frame,
      shell: job.shell,
      read: (slug) => textOf(articles[slug], data),
      feedHtml: (slug) => feedHtmlOf(articles[slug], data),
      memoryOf: (segment) => {
        const place = keptPlace(join(data.readings, 'search'), segment);
        const opened = keptMemory(place, data.code);
        memories.push(opened);
        return opened.memory;
      },
    });
    for (const { keep } of memories) keep();
    const plain = new Map(
      files.map(({ path, content }) => [
        path,
        typeof content === 'string' ? Buffer.from(content) : content,
      ]),
    );
    const all = [...plain, ...compressedFiles(plain, job.compress)];
    const mark = `${process.pid}.${threadId}`;
    kept.push({
      id,
      files: all.map(([path, content]) => keepFile(data.files, path, content, mark)),
    });
  }
  return { kind: 'make', kept };
}

function read({ file, key }: FoundArticle, data: JobData) {
  const bytes = bytesOf({ file, key }, data);
  try {
    const known = keptText(data.readings, key);
    const held = known ? heldOf(known) : readAndKeep(file, bytes, key, data);
    const { brief, digest, warnings, release, meant } = held;
    const kept: KeptBrief = { brief, digest, warnings, release, meant };
    return { file, key, json: asciiJson(kept), note: noteOf(kept) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { file, key, problems: error.problems };
  }
}

/** What lists need of a story whose text an earlier build kept, that did not come to keep the rest. */
const heldOf = ({ story, warnings, release, meant }: KeptText): KeptBrief => ({
  brief: briefOf(story),
  digest: storyDigest(story),
  warnings,
  release,
  meant,
});

function readAndKeep(file: string, bytes: Uint8Array, key: string, data: JobData): Reading {
  const reading = readingOf(readArticle(file, bytes));
  const fault = rowFault(reading.story);
  if (fault) throw new Error(`${file}: the row of ${fault.claim.anchor} ${fault.problem}`);
  keepText(data.readings, key, reading);
  return reading;
}

/** The text that was read last: a story's files are made one after another. */
let last: { key: string; text: KeptText } | null = null;

/** What was read of an article; read again where it is kept no longer, or damaged. */
function textOf(article: FoundArticle | undefined, data: JobData): KeptText {
  if (!article) throw new Error('A task reads a story that it does not name.');
  const { file, key } = article;
  const known = last?.key === key ? last.text : keptText(data.readings, key);
  if (known) {
    last = { key, text: known };
    return known;
  }
  return readAndKeep(file, bytesOf(article, data), key, data);
}

/** What an article held when the build began. @throws ContentError where it holds something else. */
function bytesOf({ file, key }: FoundArticle, data: JobData): Uint8Array {
  if (!existsSync(file)) throw changedMeanwhile(file);
  const bytes = readFile(file);
  if (readingKey(data.reader, file, bytes) !== key) throw changedMeanwhile(file);
  return bytes;
}

/** As many texts of feeds as a worker remembers, some 4 kB each. */
const maxFeedTexts = 4000;
const feedTexts = new Map<string, SafeHtml>();

function feedHtmlOf(article: FoundArticle | undefined, data: JobData): SafeHtml {
  const known = article && feedTexts.get(article.key);
  if (known !== undefined) return known;
  const { html } = textOf(article, data);
  const [oldest] = feedTexts.keys();
  if (feedTexts.size >= maxFeedTexts && oldest !== undefined) feedTexts.delete(oldest);
  if (article) feedTexts.set(article.key, html.feed);
  return html.feed;
}
