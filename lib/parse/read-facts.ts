import { type Moment, dayOf } from '@/lib/calendar/moment';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { readTold } from '@/lib/claims/read-claims';
import type { OpeningSubject } from '@/lib/claims/resolve/opening-subjects';
import { dateReaderIn } from '@/lib/dates/read-dates-in';
import { isReadLanguage } from '@/lib/parse/read-language';
import { readDates } from '@/lib/dates/read-dates';
import type { ClaimReading } from '@/lib/story/claim-reading';
import type { DateReading } from '@/lib/story/date-reading';
import type { Document } from '@/lib/text/document';
import { type Folded, unfold } from '@/lib/text/folding/folded';
import { unfoldClaim } from '@/lib/text/folding/unfold-claim';
import { unfoldDate } from '@/lib/text/folding/unfold-date';

/** What the readers find in a document, in order of position. */
export interface Facts {
  readonly dates: DateReading[];
  readonly claims: ClaimReading[];
  /** Whom the pronouns stand for that open sentences. */
  readonly subjects: OpeningSubject[];
}

/**
 * The one place with the order in which dates and claims are read, for the build, `extract` and the
 * benches. Dates come first, because a claim knows the dates inside it. The years of the headline
 * count as context of the dates below it. Figures hang on both and are read by `parseStory`.
 * @param published when the document was published; null when that is not known.
 */
export function readFacts(document: Document, published: Moment | IsoDay | null): Facts {
  const dates = readDates(textOf(document), {
    published: published && dayOf(published),
    whole: document.text,
  });
  return { dates, ...readTold({ document, dates }) };
}

/** The facts of a document in any language: in all but English the dates at most. */
export function readFactsIn(
  lang: string,
  document: Document,
  published: Moment | IsoDay | null,
): Facts {
  if (isReadLanguage(lang)) return readFacts(document, published);
  const read = dateReaderIn(lang);
  return {
    dates: read?.(textOf(document), published && dayOf(published)) ?? [],
    claims: [],
    subjects: [],
  };
}

/** The headline and the body, without the sentiment. */
function textOf({ text, headline, body }: Document): string {
  return text.slice(0, body.at(-1)?.quote.end ?? headline.end);
}

/** Facts that were read from a text as it is seen, with their words as they are written. */
export function unfoldFacts(folded: Folded, { dates, claims, subjects }: Facts): Facts {
  return {
    dates: dates.map((date) => unfoldDate(folded, date)),
    claims: claims.map((claim) => unfoldClaim(folded, claim)),
    subjects: subjects.map(({ mention, name }) => ({ mention: unfold(folded, mention), name })),
  };
}
