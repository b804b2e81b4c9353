/** What an article may hold at most: far above any news text, far below what stalls a parser. */
export const limits = {
  /** Of an article's file, in bytes. */
  maxFileBytes: 512 * 1024,
  /** Of the text below the front matter, in UTF-16 code units: some 16,000 words. */
  maxText: 100_000,
  /** Of one line of front matter as it is read, in UTF-16 code units: a name, a correction. */
  maxTextLine: 2_000,
  /** Of a list of front matter: topics, former slugs, corrections. */
  maxEntries: 200,
  /** Lists and mappings of front matter in one another. */
  maxYamlNesting: 24,
  /** Of the headline, in UTF-16 code units. */
  maxHeadline: 1_000,
  /** Of one line, in UTF-16 code units. */
  maxLine: 40_000,
  /** Lines of one file, blank ones included. */
  maxLines: 10_000,
  /** Quotations and lists in one another, as their marks at the start of a line tell. */
  maxNesting: 24,
  /** Blanks before the first word of a line. */
  maxIndent: 100,
  /** Asterisks and underscores in one block, which is what blank lines part. */
  maxEmphasis: 600,
  /** Brackets, backticks, tildes, angles and ampersands in one block. */
  maxMarkup: 2_000,
  /** Both kinds of marks in the whole text. */
  maxMarks: 8_000,
  /** Cells of all tables, counted as the widest row times the lines: rows are filled up. */
  maxCells: 5_000,
  /** Lines in one block. */
  maxBlockLines: 2_000,
  /** Of one sentence, in UTF-16 code units. */
  maxSentence: 20_000,
  /** Dates and claims that are read from one sentence. */
  maxFactsInSentence: 60,
  /** Dates and claims of one article. */
  maxFacts: 400,
  /** Expressions of dates, or words of saying, of one article: not each of them is a date or a claim. */
  maxSeen: 800,
  /** From how many UTF-16 code units on these are counted: a shorter text does not hold as many. */
  minDense: 15_000,
  /**
   * Processor time that a build may spend, all its workers together, while one article is read or
   * its page made, in milliseconds. What the limits above let through takes two seconds at most.
   */
  maxWorkTime: 60_000,
} as const;
