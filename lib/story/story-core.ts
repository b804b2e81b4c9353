import type { Sentiment } from '@/lib/story/sentiment';
import type { DateMention, Story } from '@/lib/story/story';

/** A date as it is shown: all but the rules by which it was read. */
export type ShownDate = Omit<DateMention, 'rules'>;

/** What a story and its entry in a list have in common: all but the text and what quotes it at length. */
export interface StoryCore extends Omit<
  Story,
  'text' | 'paragraphs' | 'figures' | 'sentiment' | 'dates'
> {
  dates: ShownDate[];
  sentiment: Pick<Sentiment, 'label' | 'step'> | null;
}
