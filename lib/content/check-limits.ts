import { ContentError } from '@/lib/content/content-error';
import { limits } from '@/lib/content/limits';

/** What is counted of one line; the sums of a block go back to nothing at a blank line. */
interface BlockCount {
  lines: number;
  emphasis: number;
  markup: number;
}

const { maxLine, maxLines, maxNesting, maxIndent, maxEmphasis, maxMarkup, maxBlockLines } = limits;

const nothing: BlockCount = { lines: 0, emphasis: 0, markup: 0 };
/** The marks of quotations and lists that a line opens with. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Refuses Markdown that would stall its parser, which takes time by the square of some of these
 * counts. No news text comes near the limits.
 * @param before lines of the file that stand before the Markdown.
 * @throws ContentError at the first line that goes over a limit.
 */
export function checkLimits(file: string, markdown: string, before: number): void {
  const lines = markdown.split('\n');
  const refuse = (line: number, message: string) => {
    throw new ContentError([{ file, line: line + before + 1, column: 1, message }]);
  };
  if (lines.length > maxLines) {
    refuse(maxLines, `the text has ${lines.length} lines; keep it to ${maxLines}.`);
  }
  let block = nothing;
  for (const [i, line] of lines.entries()) {
    block = line.trim() === '' ? nothing : add(block, line);
    const excess = lineExcess(line) ?? blockExcess(block);
    if (excess !== null) refuse(i, excess);
  }
}

const add = ({ lines, emphasis, markup }: BlockCount, line: string): BlockCount => ({
  lines: lines + 1,
  emphasis: emphasis + count(line, /[*_]/g),
  markup: markup + count(line, /[[\]()`~<>&]/g),
});

function lineExcess(line: string): string | null {
  if (line.length > maxLine) {
    return `a line of ${line.length} characters; part it into paragraphs of at most ${maxLine}.`;
  }
  const opening = containers.exec(line)?.[0] ?? '';
  const nesting = count(opening, /[^\s\d]/g);
  if (nesting > maxNesting) {
    return `quotations or lists stand ${nesting} deep in one another; keep to ${maxNesting}.`;
  }
  const indent = line.search(/\S/);
  return indent > maxIndent
    ? `a line begins with ${indent} blanks; keep to ${maxIndent} and nest no deeper.`
    : null;
}

function blockExcess({ lines, emphasis, markup }: BlockCount): string | null {
  const part = 'part it with blank lines, or write "\\" before what is no markup.';
  if (lines > maxBlockLines) return `a block of more than ${maxBlockLines} lines; ${part}`;
  if (emphasis > maxEmphasis)
    return `a block with more than ${maxEmphasis} asterisks and underscores; ${part}`;
  return markup > maxMarkup ? `a block with more than ${maxMarkup} marks; ${part}` : null;
}
