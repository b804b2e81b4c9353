import type { Article } from '@/lib/content/article';
import type { Problem } from '@/lib/content/problem';

/** Keys whose values an editor writes; what is copied from the text has the text's quotation marks. */
const written = new Set(['source', 'topics', 'storyline']);

/** What programs for texts make of straight quotation marks: part of the value to YAML. */
const typographic = /(?<=(?::|-|\[|,)[ \t]+|\[)[“”„«‘‚][^\n]*/;

/** A comment to YAML, where it looks like part of the value: "Post #1". */
const comment = /^[^"'#]*[^\s"'#:[,-][ \t]+(?=#[^\s#])/;

/** Values of the front matter that YAML reads otherwise than they look. */
export function frontSlips({ file, fileText, bodyLine }: Article): Problem[] {
  const lines = fileText.split('\n').slice(1, bodyLine - 1);
  let key = '';
  return lines.flatMap((text, i): Problem[] => {
    key = /^([A-Za-z]+):/.exec(text)?.[1] ?? key;
    if (!written.has(key)) return [];
    const problem = (index: number, message: string): Problem => ({
      file,
      line: i + 2,
      column: index + 1,
      message,
    });
    const quoted = typographic.exec(text);
    const cut = comment.exec(text)?.[0].length;
    return [
      ...(quoted
        ? [
            problem(
              quoted.index,
              `${quoted[0].charAt(0)} is part of the value to YAML, and is shown; write straight quotation marks, or none.`,
            ),
          ]
        : []),
      ...(cut === undefined
        ? []
        : [
            problem(
              cut,
              `"${text.slice(cut)}" is a comment to YAML and no part of the value; put the value in quotation marks, or a blank behind "#".`,
            ),
          ]),
    ];
  });
}
