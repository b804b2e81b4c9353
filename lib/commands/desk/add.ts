import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { today } from '@/lib/commands/today';
import { writeWhole } from '@/lib/commands/desk/write-file';
import { decodeUtf8 } from '@/lib/content/files/decode-utf8';
import { formatProblem, type Problem } from '@/lib/content/problem';
import { limits } from '@/lib/content/bounds/limits';
import { listFolder } from '@/lib/content/files/list-folder';
import { readArticle } from '@/lib/content/read-article';
import { type ArticleDraft, rawDraft } from '@/lib/desk/add/draft';
import { type Details, frontLines } from '@/lib/desk/add/front-lines';
import { headlineSlug } from '@/lib/desk/add/headline-slug';
import { isMarkdown, markdownDraft } from '@/lib/desk/add/markdown-draft';
import { alike, minAlike, textRuns } from '@/lib/desk/shared-runs';
import { DeskError } from '@/lib/desk/desk-error';
import { foundLines } from '@/lib/desk/found-lines';
import { pageDraft } from '@/lib/desk/page/page-draft';
import { parseStory } from '@/lib/parse/parse-story';
import { warnings } from '@/lib/parse/warn/warnings';
import { slugSchema } from '@/lib/story/slug';
import type { Story } from '@/lib/story/story';

/** What `add` may be told. */
export interface AddOptions extends Partial<Omit<Details, 'topics' | 'draft'>> {
  content: string;
  slug?: string;
  topics?: string;
  /** Whether it is kept from being built. */
  draft?: boolean;
  /** Adds the text though one like it is there. */
  anyway?: boolean;
}

/** What `add` made, in words and for programs. */
export interface Added {
  lines: string[];
  found: { file: string; story: Story; warnings: Problem[]; leftOut: readonly string[] };
}

/** Turns a raw text into an article file; returns what it found. */
export function add(from: string, options: AddOptions): Added {
  const { content, topics, slug: wish, anyway, ...details } = options;
  const text = givenText(from);
  const draft = draftOf(from, text);
  const { headline } = draft;
  const isTaken = (slug: string) => existsSync(join(content, `${slug}.md`));
  const slug =
    wish === undefined ? headlineSlug(headline, isTaken) : slugSchema.safeParse(wish).data;
  if (!slug)
    throw new DeskError(
      `"${wish ?? headline}" gives no slug; name one with --slug, of a-z, 0-9 and single hyphens.`,
    );
  const file = join(content, `${slug}.md`);
  if (isTaken(slug)) throw new DeskError(`${file} exists; name another slug with --slug.`);
  staysInside(content);
  if (anyway !== true) refuseCopy(content, draft.markdown);
  const id = createHash('sha256').update(draft.markdown).digest('hex').slice(0, 16);
  const day = today();
  const front = frontLines({
    id,
    ...(from === '-' ? {} : { file: basename(from) }),
    ...(day === null ? {} : { copied: day }),
    lang: 'en',
    ...draft.details,
    ...details,
    topics: topics?.split(',').map((topic) => topic.trim()) ?? [],
  });
  const written = `${front}\n${draft.markdown}`;
  const article = readArticle(file, Buffer.from(written));
  const story = parseStory(article);
  if (draft.shown !== null && story.text !== draft.shown)
    throw new Error('The page would not show the text as it was given; nothing was written.');
  writeWhole(file, written, true);
  const told = warnings(article, story);
  const { leftOut } = draft;
  const lines = [
    file,
    ...foundLines(story),
    ...told.map((problem) => `Warning: ${formatProblem(problem)}`),
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.length}`] : []),
    ...leftOut.map((words) => `  ${words}`),
  ];
  return { lines, found: { file, story, warnings: told, leftOut } };
}

const isPage = (from: string, text: string) =>
  /^\s*(?:<!doctype html|<html|<head|<!--)/i.test(text) || /\.x?html?$/i.test(from);

function draftOf(from: string, text: string): ArticleDraft {
  if (isPage(from, text)) return pageDraft(text);
  return isMarkdown(text) ? markdownDraft(text) : rawDraft(text);
}

function givenText(from: string): string {
  if (from !== '-' && statSync(from).isDirectory())
    throw new DeskError(`${from} is a folder; name its files.`);
  const bytes = readFileSync(from === '-' ? 0 : from);
  const name = from === '-' ? 'the text' : from;
  if (bytes.length > limits.maxFileBytes)
    throw new DeskError(
      `${name} has ${bytes.length} bytes; an article has at most ${limits.maxFileBytes}.`,
    );
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new DeskError(`${name} is UTF-16; save it as UTF-8.`);
  if (bytes.includes(0))
    throw new DeskError(`${name} is no text; paste or save the article as plain text.`);
  if (/^\s*\{\\rtf/i.test(bytes.subarray(0, 200).toString('latin1')))
    throw new DeskError(`${name} is RTF, which is not read; save it as HTML, or paste its text.`);
  return decodeUtf8(name, bytes);
}

/** A content folder may be a link, but not one that leads out of this checkout. */
function staysInside(content: string): void {
  const real = realpathSync(content);
  if (
    !`${real}${sep}`.startsWith(`${realpathSync(process.cwd())}${sep}`) &&
    !content.startsWith(sep)
  )
    throw new DeskError(
      `${content} leads to ${real}, outside this folder; name that with --content.`,
    );
}

/** Where the text of an article file begins: below its front matter. */
function textOf(bytes: Buffer): Uint8Array {
  const end = bytes.subarray(0, 3).toString() === '---' ? bytes.indexOf('\n---', 3) : -1;
  return end < 0 ? bytes : bytes.subarray(end + '\n---'.length);
}

function refuseCopy(content: string, text: string): void {
  const runs = textRuns(Buffer.from(text));
  for (const name of listFolder(content).filter((entry) => entry.endsWith('.md'))) {
    const file = join(content, name);
    if (!lstatSync(file).isFile()) continue;
    const share = alike(runs, textOf(readFileSync(file)));
    if (share >= minAlike)
      throw new DeskError(
        `${Math.round(share * 100)} % of the text stands in ${file} already; correct that one, or add this with --anyway.`,
      );
  }
}
