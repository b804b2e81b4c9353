import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { today } from '@/lib/commands/today';
import { refuseCopy } from '@/lib/commands/desk/refuse-copy';
import { writeWhole } from '@/lib/commands/desk/write-file';
import { formatProblem, type Problem } from '@/lib/content/problem';
import { readArticle } from '@/lib/content/read-article';
import { decodeGiven } from '@/lib/desk/add/decode-given';
import { type ArticleDraft, rawDraft } from '@/lib/desk/add/draft';
import { type Details, frontLines } from '@/lib/desk/add/front-lines';
import { headlineSlug } from '@/lib/desk/add/headline-slug';
import { isPage } from '@/lib/desk/add/is-page';
import { isMarkdown, markdownDraft } from '@/lib/desk/add/markdown-draft';
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
  staysInside(content);
  if (anyway !== true) refuseCopy(content, draft.markdown);
  // A link that leads nowhere takes its name too.
  const isTaken = (slug: string) =>
    lstatSync(join(content, `${slug}.md`), { throwIfNoEntry: false }) !== undefined;
  const slug =
    wish === undefined ? headlineSlug(headline, isTaken) : slugSchema.safeParse(wish).data;
  if (!slug)
    throw new DeskError(
      `"${wish ?? headline}" gives no slug; name one with --slug, of a-z, 0-9 and single hyphens.`,
    );
  const file = join(content, `${slug}.md`);
  if (isTaken(slug)) throw new DeskError(`${file} exists; name another slug with --slug.`);
  // A copy that is wanted is a story of its own.
  const own = anyway === true ? `${slug}\n` : '';
  const id = createHash('sha256').update(own).update(draft.markdown).digest('hex').slice(0, 16);
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
    `To see it: npm run dev, then http://localhost:3000/stories/${slug}/`,
  ];
  return { lines, found: { file, story, warnings: told, leftOut } };
}

function draftOf(from: string, text: string): ArticleDraft {
  if (isPage(from, text)) return pageDraft(text);
  return isMarkdown(from, text)
    ? markdownDraft(from === '-' ? 'the text' : from, text)
    : rawDraft(text);
}

function givenText(from: string): string {
  if (from === '-') return decodeGiven('the text', readFileSync(0));
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found) throw new DeskError(`${from} is not there; name a file, or "-" for what is pasted.`);
  return decodeGiven(from, readFileSync(from));
}

/** A content folder may be a link, but not one that leads out of this checkout. */
function staysInside(content: string): void {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new DeskError(
      `${content} is no folder; "init" makes one, or name another with --content.`,
    );
  const real = realpathSync(content);
  const isInside = `${real}${sep}`.startsWith(`${realpathSync(process.cwd())}${sep}`);
  if (!isInside && !content.startsWith(sep))
    throw new DeskError(
      `${content} leads to ${real}, outside this folder; name that with --content.`,
    );
}
