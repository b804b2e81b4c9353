import type { DateToken } from '@/lib/dates/tokens/token';
import { abbreviations } from '@/lib/text/abbreviations';

/** Whether a sentence begins with token `at`: a capital or a digit after a stop, or a new line. */
export function startsSentence(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || at === 0 || token.line) return true;
  if (token.glued || token.text === token.word) {
    if (token.glued || !/^[\d"“‘'`]/.test(token.text)) return false;
  }
  let mark = at - 1;
  while (mark > at - 4 && /^["”’')]$/.test(tokens[mark]?.text ?? '')) mark--;
  const stop = tokens[mark]?.text ?? '';
  if (stop !== '.' && stop !== '!' && stop !== '?') return false;
  const before = tokens[mark - 1];
  if (stop !== '.' || !before || !tokens[mark]?.glued) return true;
  return (before.text.length > 1 || /^\d/.test(before.text)) && !abbreviations.has(before.word);
}

/** The first token of the sentence around token `at`, at most `reach` tokens back. */
export function sentenceStart(tokens: readonly DateToken[], at: number, reach: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !tokens[start]?.opens) start--;
  return start;
}

/** The token after the sentence around token `at`, at most `reach` tokens on. */
export function sentenceEnd(tokens: readonly DateToken[], at: number, reach: number): number {
  let end = at;
  while (end < tokens.length && end - at < reach && (end === at || !tokens[end]?.opens)) end++;
  return end;
}
