import { z } from 'zod';
import { speakerSchema } from '@/lib/story/claim-reading';
import { correctionSchema } from '@/lib/story/correction';
import { calendarPointSchema, impliedPartSchema } from '@/lib/story/date-reading';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { momentSchema } from '@/lib/calendar/moment';
import { quotationSchema } from '@/lib/story/quotation';
import { sentimentSchema } from '@/lib/story/sentiment';
import { slugSchema } from '@/lib/story/slug';
import { sourceSchema } from '@/lib/story/source';
import {
  claimSchema,
  dateMentionSchema,
  figureSchema,
  paragraphSchema,
  sentenceSchema,
  timelineEntrySchema,
} from '@/lib/story/story';

/** What JSON Schema says of a part: its name, what it means, and what zod's own checks cannot tell. */
interface SchemaPart {
  id: string;
  description?: string;
  format?: 'date';
  pattern?: string;
}

/** The parts of a Story that have a name of their own in its JSON Schema. */
export const schemaParts = z
  .registry<SchemaPart>()
  .add(calendarPointSchema, {
    id: 'CalendarPoint',
    description: 'A day, month or year, as fine as the text has it.',
    pattern: String.raw`^\d{4}(-\d{2}){0,2}$`,
  })
  .add(claimSchema, {
    id: 'Claim',
    description: 'One speaker, one cue and its content, as the article attributes it.',
  })
  .add(correctionSchema, { id: 'Correction' })
  .add(dateMentionSchema, {
    id: 'DateMention',
    description:
      '"from" and "to" are the first and last point of the interval; null is an open end.',
  })
  .add(figureSchema, { id: 'Figure' })
  .add(impliedPartSchema, { id: 'ImpliedPart' })
  .add(isoDaySchema, { id: 'Day', format: 'date' })
  .add(momentSchema, {
    id: 'Moment',
    description: 'A calendar day, or a full time with its zone.',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$`,
  })
  .add(paragraphSchema, { id: 'Paragraph' })
  .add(quotationSchema, {
    id: 'Quotation',
    description:
      'Words that stand in the story\'s "text" from "start" to "end", counted in UTF-16 code units.',
  })
  .add(sentenceSchema, { id: 'Sentence' })
  .add(sentimentSchema, { id: 'Sentiment' })
  .add(slugSchema, { id: 'Slug' })
  .add(sourceSchema, { id: 'Source' })
  .add(speakerSchema, { id: 'Speaker' })
  .add(timelineEntrySchema, { id: 'TimelineEntry' });
