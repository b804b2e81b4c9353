import type { Story } from '@/lib/story/story';

/** The last day that a story's timeline reaches; "" for a story without dates. */
export function lastDate({ dates }: Story): string {
  return dates.reduce((last, { from, to }) => {
    const end = to ?? from ?? '';
    return end > last ? end : last;
  }, '');
}

/** The order of stories: by publication day, then by their last date, newest first, then by slug. */
export function newestFirst(a: Story, b: Story): number {
  return (
    compare(b.published ?? '', a.published ?? '') ||
    compare(lastDate(b), lastDate(a)) ||
    compare(a.slug, b.slug)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
