/** What is counted of one line; the sums of a block go back to nothing at a blank line. */
export interface BlockCount {
  lines: number;
  emphasis: number;
  markup: number;
  /** Bars of the line that has most of them. */
  bars: number;
  /** Whether a line was there that makes a table of the others. */
  table: boolean;
}

export const nothing: BlockCount = { lines: 0, emphasis: 0, markup: 0, bars: 0, table: false };

const emphasisMarks = /[*_]/g;
const otherMarks = /[[\]()`~<>&]/g;
/** What Markdown may take for a mark. */
export const allMarks = /[*_[\]()`~<>&]/g;

/** The line below the heads of a table has bars, dashes and colons alone. */
const rule = /^[\s>|:*+-]+$/;

/** How often a pattern is found in a text. */
export const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The sums of a block with one more line. */
export const add = (
  { lines, emphasis, markup, bars, table }: BlockCount,
  line: string,
): BlockCount => ({
  lines: lines + 1,
  bars: Math.max(bars, count(line, /\|/g)),
  table: table || (line.includes('|') && line.includes('-') && rule.test(line)),
  emphasis: emphasis + count(line, emphasisMarks),
  markup: markup + count(line, otherMarks),
});

/** The cells of a block that is a table: rows are filled up to the widest. */
export const cellsOf = ({ lines, bars, table }: BlockCount) => (table ? lines * (bars + 1) : 0);
