import {
  add,
  allMarks,
  type BlockCount,
  cellsOf,
  count,
  nothing,
} from '@/lib/content/bounds/block-count';
import { ContentError } from '@/lib/content/content-error';
import { limits } from '@/lib/content/bounds/limits';

const {
  maxText,
  maxLine,
  maxLines,
  maxNesting,
  maxIndent,
  maxEmphasis,
  maxMarkup,
  maxMarks,
  maxCells,
  maxBlockLines,
} = limits;

/** The marks of quotations and lists that a line opens with. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;

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
  if (markdown.length > maxText) {
    const found = `the text has ${markdown.length} characters`;
    refuse(0, `${found}; part it into stories of at most ${maxText}.`);
  }
  let block = nothing;
  let marks = 0;
  let cells = 0;
  for (const [i, line] of lines.entries()) {
    const ended = line.trim() === '';
    if (ended) cells += cellsOf(block);
    block = ended ? nothing : add(block, line);
    marks += count(line, allMarks);
    const sums = marksExcess(marks) ?? cellsExcess(cells + cellsOf(block));
    const excess = lineExcess(line) ?? blockExcess(block) ?? sums;
    if (excess !== null) refuse(i, excess);
  }
}

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

const cellsExcess = (cells: number): string | null =>
  cells > maxCells ? `tables with more than ${maxCells} cells; make them smaller.` : null;

const marksExcess = (marks: number): string | null =>
  marks > maxMarks
    ? `a text with more than ${maxMarks} marks of Markdown; write "\\" before what is none, or part it into stories.`
    : null;
