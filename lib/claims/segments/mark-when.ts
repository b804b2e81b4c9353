import { whenWords } from '@/lib/claims/segments/when-words';
import type { Span } from '@/lib/story/span';
import type { Token } from '@/lib/text/token';

const period = /^(?:day|week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter)$/;
const pointer = /^(?:last|next|this|early|earlier|late|later|mid|previous)$/;
const number = /^(?:\d{1,2}|(?:19|20)\d\d)$/;

/** For every token, whether it tells when: by a word of time, or because a date was read there. */
export function markWhen(tokens: readonly Token[], dates: readonly Span[]): boolean[] {
  const marks = tokens.map((token) => isWhen(token) || within(dates, token));
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const owns = next?.lower === "'s" || next?.text === '’';
    if (owns && period.test(token.lower) && pointer.test(before?.lower ?? '')) marks[i - 1] = false;
    if (owns || isMonthName(tokens, i) || isInName(tokens, i)) marks[i] = false;
    else if (period.test(token.lower) && before && pointer.test(before.lower)) {
      marks[i] = marks[i - 1] = true;
      if (/^(?:early|earlier|late|later)$/.test(tokens[i - 2]?.lower ?? '')) marks[i - 2] = true;
    } else if (
      number.test(token.text) &&
      (marks[i - 1] || /^(?:in|since|until)$/.test(before?.lower ?? ''))
    ) {
      marks[i] = token.text.length === 4 || Boolean(marks[i - 1]);
    } else if (marks[i] && before && pointer.test(before.lower)) marks[i - 1] = true;
    else if (token.text === ',' && marks[i - 1] && next && /^(?:19|20)\d\d$/.test(next.text)) {
      marks[i] = true;
    }
  });
  return marks;
}

const givenOrFamily = /^(?:April|August|June|March|May)$/;

/** “August Lindqvist runs …”, ““We built it,” May told us”: a month’s name that a person bears. */
function isMonthName(tokens: readonly Token[], i: number): boolean {
  if (!givenOrFamily.test(tokens[i]?.text ?? '')) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  const opens = before === undefined || before.tag === 'PUNCT';
  const named = next?.tag === 'PROPN' && !whenWords.has(next.lower);
  const acts = after?.tag === 'VERB' || after?.tag === 'AUX' || after?.text === ',';
  if (opens && named) return acts;
  return opens && next?.tag === 'VERB' && next.lower !== 'be';
}

const paperDay = /^(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/;
const paperTime = /^(?:Daily|Weekly|Monthly|Evening|Morning)$/;

/** “the Sunday Post”, “the Daily Post”, “Orro Today”: a word of time within the name of a paper. */
function isInName(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i] ?? { text: '' };
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (text === 'Today') return before?.tag === 'PROPN' && !whenWords.has(before.lower);
  const named = next?.tag === 'PROPN' && !whenWords.has(next.lower) && !/^\d/.test(next.text);
  if (!named || (before && whenWords.has(before.lower))) return false;
  return paperTime.test(text) || (paperDay.test(text) && before?.lower === 'the');
}

const isWhen = (token: Token): boolean =>
  whenWords.has(token.lower) && (token.lower !== 'march' || token.text === 'March');

/** Whether a token lies in one of the spans, which are in order and few. */
function within(spans: readonly Span[], token: Span): boolean {
  return spans.some((span) => span.start <= token.start && token.end <= span.end);
}
