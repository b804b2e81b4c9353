import { expect, test } from 'vitest';
import { claimKinds } from '@/lib/story/claim-reading';
import { madeFiles } from '../../setup/made-files';
import { givenOutcome, givenTexts } from './given';

/** What reading an input, and making every file of its site, may cost, in milliseconds of CPU. */
const maxCost = 2_000;

const kinds: ReadonlySet<string> = new Set(claimKinds);

/** Whether what was wanted of an input, as it was told with it, has come about. */
const wants: Readonly<Record<string, (told: string | null, pages: readonly string[]) => void>> = {
  'builds; no claim of a kind that is none': (told) => expect(told).toBeNull(),
  'refused with file:line ("no sentiment label")': (told) =>
    expect(told).toMatch(/^content\/x\.md:9:1 .*is no sentiment label/),
  'refused with file:line:column': (told) =>
    expect(told).toMatch(/^content\/(?:x\.md|site\.yaml):\d+:\d+ \S/),
  'refused with position': (told) => expect(told).toMatch(/^content\/x\.md:7:\d+ found /),
  'linked or refused': (_told, pages) =>
    expect(pages.filter((page) => page.includes('href="https://example.org/"'))).not.toEqual([]),
  'rendered within 2 s, or refused naming the article within 10 s': (told) =>
    expect(told ?? 'content/x.md was read').toMatch(/^content\/x\.md(?::\d+:\d+)? \S/),
};

test('every input has its text', () => expect(givenTexts).toHaveLength(46));

test.each(givenTexts)(
  '$id, $area: $want',
  // A machine that is busy with other work costs processor time too.
  { retry: 2 },
  async (input) => {
    const begun = process.cpuUsage();
    const { site, told } = givenOutcome(input);
    const files = site ? await madeFiles(site) : new Map<string, Uint8Array>();
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(maxCost);
    const texts = [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()] as const);
    const ending = (end: string) =>
      texts.flatMap(([path, text]) => (path.endsWith(end) ? text : []));
    const want = wants[input.want];
    if (!want) throw new Error(`it is not known what "${input.want}" asks`);
    want(told, ending('.html'));
    for (const text of ending('.json')) JSON.parse(text);
    const claims = site?.entries.flatMap(({ story }) => story.claims) ?? [];
    expect(claims.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
  },
);
