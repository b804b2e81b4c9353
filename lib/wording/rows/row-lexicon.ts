/** Words that turn or govern a verb; a row that drops one of them may say the opposite. */
interface RowWords {
  id: string;
  /** A pattern of whole words. */
  words: string;
  /** A sentence whose row must hold them. */
  example: string;
}

/** What may stand right before a cue and belongs to its verb. */
export const leadingWords: readonly RowWords[] = [
  {
    id: 'negation',
    words: "not|never|no longer|neither|nor|hardly|cannot|\\p{L}+n[’']t",
    example: 'Amper did not respond to a request for comment.',
  },
  {
    id: 'auxiliary',
    words:
      'has|have|had|is|are|was|were|be|been|being|will|would|do|does|did|can|could|may|might|must|shall|should',
    example: 'Ana Brandt had said that the port was safe.',
  },
  {
    id: 'refusal',
    words: '(?:refus|declin|fail)(?:e|es|ed|s|ing)? to|without',
    example: 'Ana Brandt declined to confirm that the port was safe.',
  },
];

/** What may stand between a cue and its content and turns or directs it. */
export const bindingWords: readonly RowWords[] = [
  {
    id: 'negation',
    words: "not|never|no|no longer|neither|nor|without|cannot|\\p{L}+n[’']t",
    example: 'Norvane told buyers not to open the crates.',
  },
  {
    id: 'preposition',
    words:
      'about|after|against|around|as|at|before|between|by|except|for|from|in|into|of|off|on|out|over|than|to|toward|towards|under|until|unless|with|within',
    example: 'Norvane has barred its engineers from using Pellucid.',
  },
];

const wordsOf = (rows: readonly RowWords[]) => rows.map(({ words }) => words).join('|');

/** Leading words up to the end of a text. */
const leading = new RegExp(
  `(?<![\\p{L}’'-])(?:(?:${wordsOf(leadingWords)})\\s+(?:also\\s+|ever\\s+|again\\s+)?)+$`,
  'iu',
);

/** The end of a text whose last word leads; none of them is longer than this many characters. */
const maxLastWord = 24;
const lastLeading = new RegExp(`(?:${wordsOf(leadingWords)}|also|ever|again)$`, 'iu');

/** The leading words that a text ends with; most end with another word, which shows at once. */
export function leadingIn(text: string): string {
  const words = text.trimEnd();
  if (words.length === text.length || !lastLeading.test(words.slice(-maxLastWord))) return '';
  return leading.exec(text)?.[0] ?? '';
}

/** Every binding word of a text. */
export const binding = new RegExp(
  `(?<![\\p{L}’'-])(?:${wordsOf(bindingWords)})(?![\\p{L}’'-])`,
  'giu',
);
