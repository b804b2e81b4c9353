import { keepFile, keepOnly, placeFiles } from '@/lib/build/kept/kept-files';
import { type Manifest, writeManifest } from '@/lib/build/kept/manifest';
import { keptText } from '@/lib/build/kept/kept-readings';
import type { Versions } from '@/lib/build/kept/versions';
import type { Done, FoundArticle, Job, JobData } from '@/lib/build/pool/job';
import { openPool } from '@/lib/build/pool/pool';
import type { Options } from '@/lib/commands/options';
import { publish } from '@/lib/commands/output/publish';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import { makeOutputs } from '@/lib/commands/site/make-outputs';
import { openShell } from '@/lib/commands/site/open-shell';
import type { Places } from '@/lib/commands/site/places';
import type { Progress } from '@/lib/commands/site/progress';
import { readArticles } from '@/lib/commands/site/read-articles';
import { renderPages } from '@/lib/commands/site/render-pages';
import { workerModule } from '@/lib/commands/site/worker-module';
import { unlessStopped } from '@/lib/commands/stop-signal';
import type { Settings } from '@/lib/content/settings';
import { siteAddress } from '@/lib/site/site-address';
import { siteOfReadings } from '@/lib/site/site-of-readings';

/**
 * The index of the search comes in pieces, of which a search loads one a word: Pagefind fills one with
 * 20,000 places of words, 23 kB of a thousand stories; with 2,000 it is 3 kB. Pagefind calls the
 * variable unstable, so a test holds its effect.
 */
const wordsAPiece = '2000';

/** All that a build goes by. */
export interface Making {
  room: WorkRoom;
  options: Options;
  stop: AbortSignal;
  versions: Versions;
  places: Places;
  settings: Settings;
  articles: readonly FoundArticle[];
  /** The digest of all that the site is made of. */
  inputs: string;
  last: Manifest | null;
  workers: number;
  progress: Progress;
}

/** What came of a build. */
export interface Made {
  manifest: Manifest;
  /** How many outputs were made, and how many articles were read. */
  made: number;
  read: number;
  /** What stands in the folder of the site and no build wrote. */
  kept: string[];
}

/** Reads what was not read before, makes what is not as it was, and puts all in its place. */
export async function makeSite(making: Making): Promise<Made> {
  const { options, stop, versions, places, settings, articles, last, progress } = making;
  const { base } = siteAddress(settings);
  const data: JobData = { readings: places.readings, files: places.files, reader: versions.reader };
  const module = await workerModule(places.program, versions.code);
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: wordsAPiece,
  };
  const pool = openPool<Job, Done>(module, making.workers, data, env);
  try {
    const { briefs, read } = await unlessStopped(
      stop,
      readArticles(options.content, articles, places.readings, pool, progress),
    );
    const bySlug = new Map(
      briefs.flatMap(({ brief }, i) => {
        const article = articles[i];
        return article ? [[String(brief.slug), article]] : [];
      }),
    );
    const articleOf = (slug: string): FoundArticle => {
      const article = bySlug.get(slug);
      if (!article) throw new Error(`No article is ${slug}.`);
      return article;
    };
    for (const warning of briefs.flatMap(({ warnings }) => warnings)) console.warn(warning);
    const site = siteOfReadings(settings, options.day, briefs, (story) => {
      const text = keptText(places.readings, articleOf(story.slug).key);
      const brief = briefs.find((candidate) => candidate.brief === story);
      if (!text || !brief) throw new Error(`The reading of ${story.slug} is gone; build again.`);
      return { ...text, ...brief };
    });
    const { shell, files } = await openShell(
      places.program,
      versions,
      base,
      options,
      (told, path) => renderPages(told, path, stop),
    );
    const { outputs, made } = await unlessStopped(
      stop,
      makeOutputs({
        site,
        shell,
        code: versions.code,
        files: places.files,
        last,
        articleOf,
        pool,
        progress,
      }),
    );
    outputs.set('assets', {
      digest: '',
      files: files.map(({ path, content }) => keepFile(places.files, path, content, 'assets')),
    });
    const manifest: Manifest = { inputs: making.inputs, outputs };
    const kept = placeSite(making, manifest);
    return { manifest, made, read, kept };
  } finally {
    await pool.close();
  }
}

function placeSite({ options, places, room, articles }: Making, manifest: Manifest): string[] {
  const all = [...manifest.outputs.values()].flatMap(({ files }) => files);
  const kept = publish(
    options.out,
    all.map(({ path }) => path),
    (fresh) => placeFiles(places.files, fresh, all),
    room,
  );
  writeManifest(places.own, manifest);
  keepOnly(places.files, new Set(all.map(({ name }) => name)));
  keepOnly(`${places.readings}/texts`, new Set(articles.map(({ key }) => key)));
  return kept;
}
