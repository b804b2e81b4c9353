import { handedOver } from '@/lib/commands/process/build-environment';
import { storyAt } from '@/lib/commands/desk/story-at';
import { ContentError } from '@/lib/content/content-error';
import { formatProblem, type Problem } from '@/lib/content/problem';
import { DeskError } from '@/lib/desk/desk-error';
import { type Explained, explained } from '@/lib/desk/explain';
import { warnings } from '@/lib/parse/warn/warnings';

interface PreviewProps {
  /** The story that the page is of; null for a page of another kind. */
  slug: string | null;
  /** What keeps the content from being built. */
  problems: readonly Problem[];
}

/** What an editor sees below a page while writing: errors, warnings, and why each fact was read so. */
export function Preview({ slug, problems }: PreviewProps) {
  const { why, told } = readingOf(slug);
  if (slug === null && problems.length === 0) return null;
  return (
    <aside aria-label="For the editor" lang="en" dir="ltr">
      {problems.length > 0 && (
        <>
          <h2>Errors: the page is as it was before them</h2>
          <Lines all={problems.map(formatProblem)} />
        </>
      )}
      {told.length > 0 && (
        <>
          <h2>Warnings</h2>
          <Lines all={told.map(formatProblem)} />
        </>
      )}
      <h2>What was read, how sure it is, and by which rules</h2>
      <Lines all={why.map(wordsOf)} />
    </aside>
  );
}

const Lines = ({ all }: { all: readonly string[] }) => (
  <ul>
    {[...new Set(all)].map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const wordsOf = ({ words, reading, sentence, rules, confidence }: Explained) =>
  `“${words}” = ${reading}${confidence === null ? '' : ` (${Math.round(confidence * 100)} % sure)`}, by ${rules.join(', ')}: ${sentence}`;

/** Of a story that cannot be read, or is gone, nothing is told: its errors are. */
function readingOf(slug: string | null): { why: Explained[]; told: Problem[] } {
  if (slug === null) return { why: [], told: [] };
  try {
    const { article, story } = storyAt(handedOver().content, slug);
    return { why: explained(article), told: warnings(article, story) };
  } catch (error) {
    if (error instanceof ContentError || error instanceof DeskError) return { why: [], told: [] };
    throw error;
  }
}
