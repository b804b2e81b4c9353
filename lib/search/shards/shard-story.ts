import { inCommas } from '@/lib/languages/format/in-commas';
import type { SiteFrame } from '@/lib/site/site';
import type { TextRange, ShardClaim, ShardStory } from '@/lib/search/shards/shard';
import { dayOf } from '@/lib/calendar/moment';
import type { Span } from '@/lib/story/span';
import type { Claim, Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';
import { dateWords } from '@/lib/wording/dates/date-words';
import { claimRow } from '@/lib/wording/rows/claim-row';

/** The full name of a speaker, by the names that stories use. */
type Named = ReadonlyMap<string, { name: string }>;

const range = ({ start, end }: Span): TextRange => [start, end];

/** What the search page shows of a story. */
export function shardStory(
  { speakerByName, language }: Pick<SiteFrame, 'language'> & { speakerByName: Named },
  story: Story,
): ShardStory {
  const { slug, lang, published, sentiment, headline, paragraphs, text, claims } = story;
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    slug,
    lang,
    published: published === null ? null : pointWords(dayOf(published), language),
    sentiment: sentiment && { label: sentiment.label, step: sentiment.step },
    text,
    passages: [
      { anchor: '', range: range(headline) },
      ...sentences.map(({ anchor, quote }) => ({ anchor, range: range(quote) })),
      ...(sentiment?.reasons ?? []).map((quote) => ({ anchor: 'sentiment', range: range(quote) })),
    ],
    claims: claims.map((claim) => shardClaim(claim, story, speakerByName, language)),
  };
}

function shardClaim(
  claim: Claim,
  story: Story,
  named: Named,
  language: SiteFrame['language'],
): ShardClaim {
  const { anchor, kind, speaker, sentence } = claim;
  const when = story.dates
    .filter((date) => date.sentence === sentence && date.kind !== 'published')
    .map((date) => dateWords(date, language))
    .filter((words) => words !== null);
  return {
    anchor,
    kind,
    by: speaker.resolved && (named.get(speaker.resolved)?.name ?? speaker.resolved),
    row: claimRow(story, claim).map(range),
    when: inCommas(language, [...new Set(when)]),
  };
}
