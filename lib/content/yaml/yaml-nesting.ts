/** The marks of lists and mappings that a line of YAML opens with: `- - ? - a`. */
const opening = /^(?:[ \t]*[-?:](?=[ \t]|$))+/;

/**
 * How deep lists and mappings stand in one another at most, with the place where they do: by the
 * marks that lines begin with, lines that stand further in, and brackets that are open. Brackets in a text
 * count too, which no text has enough of to matter.
 */
export function yamlNesting(yaml: string): { depth: number; offset: number } {
  let deepest = { depth: 0, offset: 0 };
  let indents: number[] = [];
  let open = 0;
  let offset = 0;
  for (const line of yaml.split('\n')) {
    const marks = (opening.exec(line)?.[0] ?? '').replaceAll(/\s/g, '').length;
    const blanks = line.search(/\S/);
    if (blanks >= 0) indents = [...indents.filter((outer) => outer < blanks), blanks];
    let most = open;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if (character === ']' || character === '}') open = Math.max(0, open - 1);
      most = Math.max(most, open);
    }
    const depth = Math.max(most, marks, indents.length);
    if (depth > deepest.depth) deepest = { depth, offset };
    offset += line.length + 1;
  }
  return deepest;
}
