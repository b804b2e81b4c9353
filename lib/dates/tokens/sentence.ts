import { abbreviations } from '@/lib/text/abbreviations';
import type { Token } from '@/lib/dates/tokens/token';

/** Whether a sentence begins with token `at`. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || at === 0 || token.line) return true;
  if (token.glued || !/^[\p{Lu}\d"“‘'`]/u.test(token.text)) return false;
  let mark = at - 1;
  while (mark > 0 && /^["”’')]$/.test(tokens[mark]?.text ?? '')) mark--;
  const stop = tokens[mark]?.text ?? '';
  if (!/^[.!?]$/.test(stop)) return false;
  const before = tokens[mark - 1];
  if (stop !== '.' || !before || !tokens[mark]?.glued) return true;
  return before.text.length > 1 && !abbreviations.has(before.word);
}

/** The first token of the sentence around token `at`, at most `reach` tokens back. */
export function sentenceStart(tokens: readonly Token[], at: number, reach: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !startsSentence(tokens, start)) start--;
  return start;
}

/** The token after the sentence around token `at`, at most `reach` tokens on. */
export function sentenceEnd(tokens: readonly Token[], at: number, reach: number): number {
  let end = at;
  while (end < tokens.length && end - at < reach && (end === at || !startsSentence(tokens, end)))
    end++;
  return end;
}
