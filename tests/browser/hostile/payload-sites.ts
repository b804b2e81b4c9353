import { ContentError } from '@/lib/content/content-error';
import { readArticle } from '@/lib/content/read-article';
import { settingsSchema } from '@/lib/content/settings/settings';
import { type Reading, readingOf } from '@/lib/readings/reading';
import type { Site } from '@/lib/site/site';
import { siteOfReadings } from '@/lib/site/site-of-readings';
import { payloads } from '../../hostile/payloads';
import { buildDay } from '../../site/build-day';

/** All that was read of an article; null where it is refused. */
function read(slug: string, front: string, body: string): Reading | null {
  try {
    const file = `---\nid: ${slug}\n${front}---\n\n${body}\n`;
    return readingOf(readArticle(`content/${slug}.md`, Buffer.from(file)));
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

const kept = (readings: readonly (Reading | null)[]) => readings.flatMap((each) => each ?? []);

/** Every payload as Markdown, as far as the reader lets it through. */
export const inMarkdown = kept(
  payloads.map((payload, i) => read(`body-${i}`, '', `# A headline\n\n${payload}`)),
);

const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('\n', ' ');

/** A payload in every field that holds a text, in the headline and in the text, where it is seen. */
export const inFields = kept(
  payloads.map((payload, i) => {
    const quoted = JSON.stringify(payload.replaceAll('\n', ' ').replaceAll(/\\$/g, ''));
    const front = [
      `source: {publisher: ${quoted}, author: ${quoted}, licence: ${quoted}, file: ${quoted}}`,
      `topics: [${quoted}, "${i}"]`,
      'published: 2026-03-12',
      `corrections: [{on: 2026-03-13, text: ${quoted}}]`,
      `claims: [{speaker: Ida Holm, resolved: ${quoted}, cue: said, kind: states, content: [it closed on May 1]}]`,
      '',
    ].join('\n');
    const shown = escaped(payload);
    return read(
      `field-${i}`,
      front,
      `# A ${shown}\n\nIda Holm said it closed on May 1. It was ${shown} then.\n\n## Sentiment: Neutral\n\nIt is ${shown}.`,
    );
  }),
);

/** A site of stories under a name that is a payload itself. */
function siteOf(readings: readonly Reading[], name: string): Site {
  const settings = settingsSchema.parse({
    name,
    url: 'https://example.org',
    files: { card: 'false' },
  });
  const bySlug = new Map(readings.map((reading) => [String(reading.brief.slug), reading]));
  return siteOfReadings(settings, buildDay, readings, ({ slug }) => found(bySlug, slug));
}

export function found(bySlug: ReadonlyMap<string, Reading>, slug: string): Reading {
  const reading = bySlug.get(slug);
  if (!reading) throw new Error(`no story ${slug}`);
  return reading;
}

/** Eight sites that hold all stories with a payload in their fields. */
export const sites: readonly Site[] = Array.from({ length: 8 }, (_, i) =>
  siteOf(
    inFields.filter((_reading, k) => k % 8 === i),
    (payloads[i * 5] ?? '').replaceAll('\n', ' '),
  ),
);
