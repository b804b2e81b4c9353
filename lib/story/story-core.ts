import type { Sentiment } from '@/lib/story/sentiment';
import type { Story } from '@/lib/story/story';

/** What a story and its entry in a list have in common: all but the text and what quotes it at length. */
export interface StoryCore extends Omit<Story, 'text' | 'paragraphs' | 'figures' | 'sentiment'> {
  sentiment: Pick<Sentiment, 'label' | 'step'> | null;
}
