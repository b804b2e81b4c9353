import type { Node } from 'unist';
import type { Article } from '@/lib/content/article';
import { nearSentiment } from '@/lib/content/markdown/near-sentiment';
import { unreadBlocks } from '@/lib/content/markdown/blocks/unread-blocks';
import type { Problem } from '@/lib/content/problem';
import { readFacts } from '@/lib/parse/read-facts';
import { readDocument } from '@/lib/text/document';
import { seenText } from '@/lib/text/folding/fold';

const maxShown = 80;

/** What is shown of an article but not read, each with its place. */
export function unread({ file, bodyLine, body, sentiment, front }: Article): Problem[] {
  const blocks = [...body, ...(sentiment?.reasons ?? [])];
  const near = body.flatMap((node): Problem[] => {
    const message = sentiment || front.sentiment ? null : nearSentiment(node);
    const { position }: Node = node;
    const { line = 1, column = 1 } = position?.start ?? {};
    return message === null ? [] : [{ file, line: line + bodyLine, column, message }];
  });
  const passed = unreadBlocks(blocks)
    .filter(({ words, isHeading }) => !isHeading || holdsFact(words))
    .map(({ name, words, line, column }): Problem => {
      const shown = words.length > maxShown ? `${words.slice(0, maxShown)}…` : words;
      const message = `${name} is not read for dates and claims: "${shown}"; write what it tells in a paragraph too.`;
      return { file, line: line + bodyLine, column, message };
    });
  return [...near, ...passed];
}

/** Whether the readers would find something in these words if they stood in a paragraph. */
function holdsFact(words: string): boolean {
  const { dates, claims } = readFacts(readDocument(`\n${seenText(words)}.`), null);
  return dates.length + claims.length > 0 || /\d{4}/.test(words);
}
