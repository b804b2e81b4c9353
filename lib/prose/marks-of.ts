import { fill } from '@/lib/languages/format/fill';
import { interfaceLanguageOf } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { Mark } from '@/lib/prose/mark';
import { dateNumber } from '@/lib/story/date-number';
import type { Span } from '@/lib/story/span';
import type { Claim, DateMention, Story } from '@/lib/story/story';
import { machineDate } from '@/lib/wording/dates/machine-date';

/** Where a mark stands in the story's text and what stands around its words. */
export interface PlacedMark extends Span {
  /** From the outside in. */
  wraps: Mark['data'][];
}

/** Whether links of a story share these words: then each says which date or claim it leads to. */
type IsTwice = (words: string) => boolean;

function twiceIn(all: readonly string[]): IsTwice {
  const counts = new Map<string, number>();
  for (const words of all) {
    const key = words.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (words) => (counts.get(words.toLowerCase()) ?? 0) > 1;
}

const wordsIn = ({ lang }: Story) => wordsOf(interfaceLanguageOf(lang)).story;

const dateMark = (story: Story, date: DateMention, isTwice: IsTwice): PlacedMark => {
  const { quote, anchor } = date;
  const number = dateNumber(story, date);
  const link: Mark['data'] = {
    hName: 'a',
    hProperties: {
      className: 'date',
      href: `#${anchor}`,
      ...(isTwice(quote.text)
        ? { ariaLabel: fill(wordsIn(story).dateNumber, { words: quote.text, number }) }
        : {}),
    },
  };
  const dateTime = machineDate(date);
  const time: Mark['data'][] = dateTime ? [{ hName: 'time', hProperties: { dateTime } }] : [];
  return { start: quote.start, end: quote.end, wraps: [link, ...time] };
};

const cueMark = (
  story: Story,
  { cue, anchor, kind }: Claim,
  i: number,
  isTwice: IsTwice,
): PlacedMark[] =>
  cue === null
    ? []
    : [
        {
          start: cue.start,
          end: cue.end,
          wraps: [
            {
              hName: 'a',
              hProperties: {
                dataKind: kind,
                href: `#${anchor}`,
                ...(isTwice(cue.text)
                  ? {
                      ariaLabel: fill(wordsIn(story).cueNumber, {
                        words: cue.text,
                        number: i + 1,
                      }),
                    }
                  : {}),
              },
            },
          ],
        },
      ];

/** The dates and cues of a story in order; where two would overlap, the one that begins first. */
export function marksOf(story: Story): PlacedMark[] {
  const { dates, claims, timeline } = story;
  const events = new Set(timeline.map(({ date }) => date));
  const onTimeline = dates.filter(({ anchor }) => events.has(anchor));
  const isTwice = twiceIn([
    ...onTimeline.map(({ quote }) => quote.text),
    ...claims.flatMap(({ cue }) => cue?.text ?? []),
  ]);
  const marks = [
    ...onTimeline.map((date) => dateMark(story, date, isTwice)),
    ...claims.flatMap((claim, i) => cueMark(story, claim, i, isTwice)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return marks.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
