import type { Mark } from '@/lib/prose/mark';
import type { Span } from '@/lib/story/span';
import type { Claim, DateMention, Story } from '@/lib/story/story';
import { machineDate } from '@/lib/wording/dates/machine-date';

/** Where a mark stands in the story's text and what stands around its words. */
export interface PlacedMark extends Span {
  /** From the outside in. */
  wraps: Mark['data'][];
}

const dateMark = ({ quote, anchor, from, to }: DateMention): PlacedMark => {
  const link: Mark['data'] = { hName: 'a', hProperties: { className: 'date', href: `#${anchor}` } };
  const dateTime = machineDate(from, to);
  const time: Mark['data'][] = dateTime ? [{ hName: 'time', hProperties: { dateTime } }] : [];
  return { start: quote.start, end: quote.end, wraps: [link, ...time] };
};

const cueMark = ({ cue, anchor, kind }: Claim): PlacedMark[] =>
  cue === null
    ? []
    : [
        {
          start: cue.start,
          end: cue.end,
          wraps: [{ hName: 'a', hProperties: { dataKind: kind, href: `#${anchor}` } }],
        },
      ];

/** The dates and cues of a story in order; where two would overlap, the one that begins first. */
export function marksOf({ dates, claims, timeline }: Story): PlacedMark[] {
  const events = new Set(timeline.map(({ date }) => date));
  const onTimeline = dates.filter(({ anchor }) => events.has(anchor));
  const marks = [...onTimeline.map(dateMark), ...claims.flatMap(cueMark)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let reached = 0;
  return marks.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
