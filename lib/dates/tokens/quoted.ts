import type { DateToken } from '@/lib/dates/tokens/token';

/**
 * Whether each token stands within a quotation; one that is not closed ends with its paragraph. A
 * paragraph behind a colon is one too, without marks.
 */
export function quotedTokens(tokens: readonly DateToken[]): boolean[] {
  let open = false;
  let paragraph = 0;
  return tokens.map((token, at) => {
    const mark = markAt(tokens, at);
    if (token.paragraph !== paragraph)
      [paragraph, open] = [token.paragraph, tokens[at - 1]?.text === ':' && mark === null];
    if (mark === 'opens') open = true;
    else if (mark === 'closes') open = false;
    else if (mark === 'turns') open = !open;
    return open;
  });
}

/** What a quotation mark does; one of two straight apostrophes closes as both do. */
function markAt(tokens: readonly DateToken[], at: number): 'opens' | 'closes' | 'turns' | null {
  const { text = '', glued = false } = tokens[at] ?? {};
  if (text === '“') return 'opens';
  if (text === '”') return 'closes';
  if (text === '"') return 'turns';
  const next = tokens[at + 1];
  if ((text !== "'" && text !== '`') || next?.text !== text || !next.glued) return null;
  return text === '`' || !glued ? 'opens' : 'closes';
}
