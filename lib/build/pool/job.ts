import type { Task } from '@/lib/build/outputs/task';
import type { Shell } from '@/lib/build/shell';
import type { Compression } from '@/lib/content/settings/host-names';
import type { Problem } from '@/lib/content/problem';
import type { StoryNote } from '@/lib/readings/story-note';
import type { SiteFrame } from '@/lib/site/site';

/** What every worker is told at its start. */
export interface JobData {
  /** The folders of kept readings and kept files. */
  readings: string;
  files: string;
  /** The version of the reader, and of the program. */
  reader: string;
  code: string;
}

/** A file of the content and the name of its reading. */
export interface FoundArticle {
  file: string;
  key: string;
}

/** A piece of work: articles to read, or files to make. */
export type Job =
  | { kind: 'read'; articles: FoundArticle[] }
  | {
      kind: 'make';
      frame: SiteFrame;
      shell: Shell;
      compress: readonly Compression[];
      /** Tasks, and the articles that they need, by slug. */
      tasks: { id: string; task: Task; articles: Record<string, FoundArticle> }[];
    };

/** A file that was made, and where it is kept. */
export interface KeptFile {
  /** In the finished site, without a slash before it. */
  path: string;
  /** Its name among the kept files: the digest of what it holds. */
  name: string;
  /** In bytes. */
  size: number;
  /** When it was written there, in milliseconds of the disk's clock. */
  time: number;
}

/** What came of reading an article: its kept form with what is compared, or what is wrong. */
export interface ReadArticle extends FoundArticle {
  json?: string;
  note?: StoryNote;
  problems?: readonly Problem[];
}

/** What came of it. */
export type Done =
  | {
      kind: 'read';
      readings: ReadArticle[];
    }
  | { kind: 'make'; kept: { id: string; files: KeptFile[] }[] };
