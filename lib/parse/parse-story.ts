import type { Article } from '@/lib/content/article';
import { checkQuotations } from '@/lib/parse/check-quotations';
import { claims, inferredClaims } from '@/lib/parse/claims';
import { dateMentions, inferredDates } from '@/lib/parse/date-mentions';
import { figures } from '@/lib/parse/figures';
import { isReadLanguage } from '@/lib/parse/read-language';
import { layOut } from '@/lib/parse/lay-out';
import { sentiment } from '@/lib/parse/sentiment';
import { timeline } from '@/lib/parse/timeline';
import { writtenClaims } from '@/lib/parse/written/written-claims';
import { writtenDates } from '@/lib/parse/written/written-dates';
import { writtenSentiment } from '@/lib/parse/written/written-sentiment';
import { dayOf } from '@/lib/calendar/moment';
import type { Story } from '@/lib/story/story';

/**
 * Parses an article to its Story. What an editor wrote in the front matter takes the place of what
 * would be inferred for that field.
 * @throws ContentError when written words do not occur in the text.
 */
export function parseStory(article: Article): Story {
  const { front, slug } = article;
  const layout = layOut(article);
  const sentences = layout.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const reads = isReadLanguage(front.lang);
  const published = front.published ? dayOf(front.published) : null;
  // Dates come before claims, because a claim knows the dates inside it; figures know both.
  const dates = dateMentions(
    layout,
    front.dates
      ? writtenDates(article, layout, front.dates)
      : reads
        ? inferredDates(layout, published)
        : [],
  );
  const claimList = claims(
    layout,
    front.claims
      ? writtenClaims(article, layout, front.claims)
      : reads
        ? inferredClaims(layout, dates)
        : [],
    dates,
  );
  return checkQuotations({
    id: front.id,
    slug,
    lang: front.lang,
    source: front.source ?? null,
    published: front.published ?? null,
    updated: front.updated ?? null,
    topics: front.topics,
    aliases: front.aliases,
    corrections: front.corrections,
    text: layout.text,
    headline: layout.headline,
    paragraphs: layout.paragraphs,
    dates,
    timeline: timeline(layout.text, sentences, dates),
    claims: claimList,
    figures: reads ? figures(layout.folded, sentences, dates, claimList) : [],
    sentiment: front.sentiment
      ? writtenSentiment(article, layout, front.sentiment)
      : sentiment(article, layout),
  });
}
