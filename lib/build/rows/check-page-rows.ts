import { claimProblem } from '@/lib/build/rows/claim-problem';
import type { View } from '@/lib/pages/views';
import type { BriefClaim } from '@/lib/readings/story-brief';
import type { Entry } from '@/lib/site/site';
import type { LinkedStatement } from '@/lib/site/speakers/statements/linked-statement';
import type { Claim, Story } from '@/lib/story/story';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';
import { rowProblem } from '@/lib/wording/rows/row-problem';

/** An element with `data-row` as React writes it: its attributes, and text alone inside. */
const printed = /<[a-z]+ ([^<>]*\bdata-row="([^"]*)"[^<>]*)>([^<]*)</y;
const mark = ' data-row="';
const storyPath = /\/stories\/([a-z0-9-]+)\//;

const entities = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
]);
const plain = (html: string) =>
  html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (e) => entities.get(e) ?? e);

/**
 * Reads the rows of a page back: on a story's own page against its text, all of its claims; on a
 * list against the rows of its stories, which were read back when each of them was.
 * @throws Error with the first row that may not be shown.
 */
export function checkPageRows(file: string, html: string, view: View, story: Story | null): void {
  const known = story ? [] : rowsOfView(view);
  const rows = new Set(known.map(({ slug, claim }) => `${slug} ${claim.anchor} ${claim.row}`));
  const shown = new Set<string>();
  for (const [, attributes = '', anchor = '', words = ''] of printedRows(html)) {
    const row = plain(words);
    shown.add(anchor);
    const slug = storyPath.exec(attributes)?.[1] ?? '';
    const problem = story
      ? claimProblem(story, anchor, row)
      : rows.has(`${slug} ${anchor} ${row}`)
        ? null
        : 'is not the row of its claim';
    if (problem !== null) throw new Error(`${file}: the row “${row}” of ${anchor} ${problem}`);
  }
  const missing = story?.claims.find(({ anchor }) => !shown.has(anchor));
  if (missing) throw new Error(`${file}: the claim ${missing.anchor} has no row`);
}

/** The elements of a page that print a row; few are, so that each is looked for by its mark. */
function* printedRows(html: string): Generator<RegExpExecArray> {
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) {
    printed.lastIndex = html.lastIndexOf('<', at);
    const found = printed.exec(html);
    if (found) yield found;
  }
}

function rowsOfView(view: View): { slug: string; claim: BriefClaim }[] {
  if (view.kind === 'speaker') {
    return ofStatements([...view.statements, ...view.about]);
  }
  if (view.kind === 'edition' || view.kind === 'storyline') {
    const pairs = view.disputes.flatMap(({ claim, denial }) => [claim, denial]);
    const fates = view.kind === 'storyline' ? view.fates.map(({ claim }) => claim) : [];
    return [...ofStatements([...pairs, ...fates]), ...ofEntries(view.entries)];
  }
  if (view.kind === 'briefing') {
    const pairs = (view.beside?.disputes ?? []).flatMap(({ claim, denial }) => [claim, denial]);
    return [...ofStatements(pairs), ...ofEntries(view.page.items)];
  }
  if (view.kind === 'month' || view.kind === 'topic') {
    return ofEntries(view.page.items);
  }
  return [];
}

const ofStatements = (statements: readonly LinkedStatement[]) =>
  statements.map(({ story, claim }) => ({ slug: story.slug, claim }));

const ofEntries = (entries: readonly Entry[]) =>
  entries.flatMap(({ story }) => story.claims.map((claim) => ({ slug: story.slug, claim })));

/** Reads the rows of a story back before it is in any list. @returns what is wrong with the first. */
export function rowFault(story: Story): { claim: Claim; problem: string } | null {
  for (const claim of story.claims) {
    const problem = rowProblem(story, claim, rowWords(claimRow(story, claim)));
    if (problem !== null) return { claim, problem };
  }
  return null;
}
