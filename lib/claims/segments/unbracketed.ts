import type { Span } from '@/lib/story/span';

/** A sentence without the brackets around all of it: “(She says it is new.)”; one of them may stand in the sentence before or after. */
export function unbracketed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const close = words.trimEnd().replace(/\.$/, '').length - 1;
  const first = words.indexOf(')');
  const opens = words.startsWith('(') && (first < 0 || first === close);
  const closes = words.endsWith(')') && words.lastIndexOf('(') <= 0;
  return { start: opens ? start + 1 : start, end: closes ? end - 1 : end };
}
