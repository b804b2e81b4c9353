import type { Article } from '@/lib/content/article';
import { checkDensity } from '@/lib/parse/checks/check-density';
import { checkFacts, checkSentences } from '@/lib/parse/checks/check-length';
import { checkQuotations } from '@/lib/parse/checks/check-quotations';
import { checkShape } from '@/lib/parse/checks/check-shape';
import { tieClaims } from '@/lib/parse/tie-claims';
import { isOnCalendar, tieDates } from '@/lib/parse/tie-dates';
import { tieFigures } from '@/lib/parse/tie-figures';
import { isReadLanguage } from '@/lib/parse/read-language';
import { layOut } from '@/lib/parse/lay-out';
import { readFactsIn, unfoldFacts } from '@/lib/parse/read-facts';
import { sentimentOf } from '@/lib/parse/sentiment-of';
import { speaking } from '@/lib/parse/events/subject-of';
import { timelineOf } from '@/lib/parse/events/timeline-of';
import { noted } from '@/lib/parse/written/noted';
import { writtenClaims } from '@/lib/parse/written/written-claims';
import { writtenDates } from '@/lib/parse/written/written-dates';
import { writtenSentiment } from '@/lib/parse/written/written-sentiment';
import type { Story } from '@/lib/story/story';

/**
 * Parses an article to its Story. What an editor wrote in the front matter takes the place of what
 * would be inferred for that field.
 * @throws ContentError when written words do not occur in the text, or it is no Story by its schema.
 */
export function parseStory(article: Article): Story {
  const { front, slug } = article;
  const layout = layOut(article);
  checkSentences(article, layout);
  checkDensity(article, layout);
  const sentences = layout.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const reads = isReadLanguage(front.lang);
  const read = readFactsIn(front.lang, layout.document, front.published ?? null);
  const facts = unfoldFacts(layout.folded, read);
  const dates = tieDates(
    layout,
    front.dates ? writtenDates(article, layout, front.dates) : facts.dates.filter(isOnCalendar),
  );
  const claims = tieClaims(
    layout,
    front.claims
      ? writtenClaims(article, layout, front.claims)
      : noted(article, layout, facts.claims),
    dates,
  );
  const story: Story = {
    id: front.id,
    slug,
    lang: front.lang,
    source: front.source ?? null,
    published: front.published ?? null,
    updated: front.updated ?? null,
    topics: front.topics,
    storyline: front.storyline ?? null,
    aliases: front.aliases,
    corrections: front.corrections,
    text: layout.text,
    headline: layout.headline,
    paragraphs: layout.paragraphs,
    dates,
    timeline: timelineOf(layout.text, sentences, dates, [...speaking(claims), ...facts.subjects]),
    claims,
    figures: reads ? tieFigures(layout.folded, sentences, dates, claims) : [],
    sentiment: front.sentiment
      ? writtenSentiment(article, layout, front.sentiment)
      : sentimentOf(article, layout),
  };
  return checkFacts(article, checkQuotations(checkShape(article.file, story)));
}
