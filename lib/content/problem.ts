import { cutAt, legible } from '@/lib/strings/shown-value';

/** Something in the content that stops the build. `line` and `column` count from 1. */
export interface Problem {
  file: string;
  /** Absent where the whole file or folder is meant. */
  line?: number;
  column?: number;
  /** What was found, what is expected, what to do: one sentence. */
  message: string;
}

/** The longest sentence of a problem, in characters: content that runs on is not repeated. */
const maxMessage = 600;

/** `file:line:column message`, the form that editors and terminals turn into a link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return legible(cutAt(`${place} ${message}`, maxMessage));
}
