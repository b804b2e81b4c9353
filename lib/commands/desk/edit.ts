import { existsSync, rmSync } from 'node:fs';
import type { Document } from 'yaml';
import { articlePath } from '@/lib/commands/desk/story-at';
import { writeWhole } from '@/lib/commands/desk/write-file';
import { today } from '@/lib/commands/today';
import { readFile } from '@/lib/content/files/read-file';
import { readArticle } from '@/lib/content/read-article';
import { DeskError } from '@/lib/desk/desk-error';
import { addCorrection, appendTo } from '@/lib/desk/edit/add-correction';
import { editFront } from '@/lib/desk/edit/edit-front';
import { writeOut } from '@/lib/desk/edit/write-out';
import { parseStory } from '@/lib/parse/parse-story';
import { type Correction, correctionSchema } from '@/lib/story/correction';
import type { Story } from '@/lib/story/story';

/** What the editing commands are told beside the slug. */
export interface EditOptions {
  content: string;
}

/** What came of an edit. */
export interface Edited {
  file: string;
  changed: boolean;
  /** The same in words. */
  lines: string[];
}

/** Adds a correction to an article; `on` is today unless it is given. */
export function correct(
  slug: string,
  { content, ...told }: EditOptions & Partial<Record<keyof Correction, string>>,
): Edited {
  const read = correctionSchema.safeParse({ ...told, on: told.on ?? today() });
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new DeskError(`--${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const change = (document: Document) => addCorrection(document, read.data);
  return written(articlePath(content, slug), change);
}

/** Notes of an editor on single claims; without one, all that was read is written out. */
export interface AnnotateOptions extends EditOptions {
  means?: string[];
  notClaim?: string[];
  speakerUnclear?: string[];
}

export function annotate(slug: string, options: AnnotateOptions): Edited {
  const { means = [], notClaim = [], speakerUnclear = [], content } = options;
  const file = articlePath(content, slug);
  const isAll = means.length + notClaim.length + speakerUnclear.length === 0;
  return written(file, (document, story) => {
    if (isAll) writeOut(document, story);
    for (const told of means) {
      const [, name = '', full] = /^(.+?)=(.+)$/.exec(told) ?? [];
      if (full === undefined)
        throw new DeskError(`--means: "${told}" names one thing; write "Delta=Delta Cable".`);
      document.setIn(['means', name.trim()], full.trim());
    }
    for (const words of notClaim) appendTo(document, 'notClaims', words);
    for (const words of speakerUnclear) appendTo(document, 'speakerUnclear', words);
  });
}

/** Gives an article another address; the old one leads on to it. */
export function rename(slug: string, wish: string, { content }: EditOptions): Edited {
  const from = articlePath(content, slug);
  const to = articlePath(content, wish);
  if (existsSync(to)) throw new DeskError(`${to} exists; name another slug.`);
  const { text } = edited(from, (document) => appendTo(document, 'aliases', slug));
  parseStory(readArticle(to, Buffer.from(text)));
  writeWhole(to, text, true);
  rmSync(from);
  const lines = [`${to} takes the place of ${from}; the old address leads on to it.`];
  return { file: to, changed: true, lines };
}

function edited(file: string, change: (document: Document, story: Story) => void) {
  if (!existsSync(file)) throw new DeskError(`${file} is not there; name a story that is.`);
  const before = Buffer.from(readFile(file));
  const story = parseStory(readArticle(file, before));
  const old = before.toString('utf8');
  const text = editFront(old, (document) => change(document, story));
  return { old, text };
}

/** Writes a changed article, once it is sure that it can be built. */
function written(file: string, change: (document: Document, story: Story) => void): Edited {
  const { old, text } = edited(file, change);
  if (text === old)
    return { file, changed: false, lines: [`${file} says so already; nothing was changed.`] };
  parseStory(readArticle(file, Buffer.from(text)));
  writeWhole(file, text, false);
  return { file, changed: true, lines: [`${file} was changed.`] };
}
