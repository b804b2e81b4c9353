import type { Article } from '@/lib/content/article';
import { ContentError } from '@/lib/content/content-error';
import { limits } from '@/lib/content/bounds/limits';
import type { Layout } from '@/lib/parse/lay-out';
import type { Story } from '@/lib/story/story';
import { shownValue } from '@/lib/strings/shown-value';

const { maxSentence, maxFacts, maxFactsInSentence } = limits;

/**
 * Refuses a sentence that no reader of facts should be given.
 * @throws ContentError with the words that it begins with.
 */
export function checkSentences({ file }: Article, { paragraphs }: Layout): void {
  const long = paragraphs
    .flatMap(({ sentences }) => sentences)
    .find(({ quote }) => quote.text.length > maxSentence);
  if (!long) return;
  const { text } = long.quote;
  refuse(file, text, `has ${text.length} characters; keep a sentence to ${maxSentence}.`);
}

/**
 * Refuses a story with so many facts that its page, where each stands with its sentence, would be
 * of no use to anyone.
 * @throws ContentError with the words that the sentence begins with, where one has too many.
 */
export function checkFacts({ file }: Article, story: Story): Story {
  const facts = [...story.dates, ...story.claims];
  if (facts.length > maxFacts) {
    const message = `holds ${facts.length} dates and claims; part it into stories of at most ${maxFacts}.`;
    throw new ContentError([{ file, message }]);
  }
  const counts = new Map<string, number>();
  for (const { sentence } of facts) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const full = story.paragraphs
    .flatMap(({ sentences }) => sentences)
    .find(({ anchor }) => (counts.get(anchor) ?? 0) > maxFactsInSentence);
  if (full) {
    const found = `holds ${counts.get(full.anchor)} dates and claims`;
    refuse(file, full.quote.text, `${found}; part it: a sentence may have ${maxFactsInSentence}.`);
  }
  return story;
}

function refuse(file: string, sentence: string, found: string): never {
  throw new ContentError([{ file, message: `the sentence ${shownValue(sentence)} ${found}` }]);
}
