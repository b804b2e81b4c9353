import type { DateMention, Story } from '@/lib/story/story';

/** Which of the dates on a story's timeline one is, from 1: its name for those who hear the page. */
export const dateNumber = (
  { timeline }: Pick<Story, 'timeline'>,
  { anchor }: DateMention,
): number => timeline.findIndex(({ date }) => date === anchor) + 1;
