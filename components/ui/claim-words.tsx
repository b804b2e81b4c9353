import type { Claim } from '@/lib/story/story';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

/**
 * What an article says of a claim, word for word, as a link. The build reads every element with
 * `data-row` back against the article; its address has to end in the anchor of the claim or of its
 * sentence.
 * @param words the claim's row, as lib/wording/rows makes it.
 * @param name what the link is called where it is heard alone, if the page has these words twice.
 */
export function ClaimWords({
  lang,
  claim,
  words,
  link,
  name,
}: {
  lang: string;
  claim: Pick<Claim, 'anchor'>;
  words: string;
  link: string;
  name?: string;
}) {
  return (
    <a
      href={link}
      {...languageAttributes(lang)}
      data-row={claim.anchor}
      aria-label={name}
      className="quiet"
    >
      {words}
    </a>
  );
}
