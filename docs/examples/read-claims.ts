// npx tsx docs/examples/read-claims.ts
import { readFacts } from '@/lib/parse/read-facts';
import { readDocument } from '@/lib/text/document';

const text = `Northgate shuts its plant
Northgate said on Tuesday it would shut the plant. Its chief executive, Anna Bell, denied that jobs were at risk. “Nobody will have to leave,” she said.`;

for (const { speaker, cue, kind, content } of readFacts(readDocument(text), null).claims) {
  const words = content.map((part) => part.text).join(' … ');
  console.log(`${speaker.resolved} ${kind} (“${cue?.text}”): ${words}`);
}
