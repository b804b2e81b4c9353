import { within } from '@/lib/story/span';
import { sentencesOf } from '@/lib/wording/rows/sentences-of';
import type { Claim, DateMention, Story } from '@/lib/story/story';

/** What may stand between the words that attribute a claim and the day on which it was made. */
const link = /^,?(?: (?:on|in|late|early))? ?$/i;

/** What may stand before a date that opens a sentence. */
const opening = /^(?:(?:on|in|around|about|by|late|early)? ?)$/i;

/**
 * The date on which a claim was made, where its sentence says so beyond doubt: it opens the
 * sentence right before the speaker ("In late June 2026, Anthropic accused"), or follows right on
 * the cue ("said on Monday"). A date inside the content is what is talked about, not when.
 */
export function saidOn(story: Story, claim: Claim): DateMention | null {
  const sentence = sentencesOf(story).find(({ anchor }) => anchor === claim.sentence);
  const { cue, content, speaker } = claim;
  if (!sentence || !cue) return null;
  const between = (from: number, to: number) => story.text.slice(from, to);
  const begins = Math.min(speaker.mention?.start ?? cue.start, cue.start);
  return (
    story.dates.find(({ sentence: anchor, quote, kind, from, to }) => {
      if (anchor !== claim.sentence || kind === 'expected' || (from ?? to) === null) return false;
      if (content.some((part) => within(quote, part))) return false;
      const opens =
        opening.test(between(sentence.quote.start, quote.start)) &&
        quote.end <= begins &&
        /^,? (?:the )?$/i.test(between(quote.end, begins));
      const follows = cue.end <= quote.start && link.test(between(cue.end, quote.start));
      return opens || follows;
    }) ?? null
  );
}
