/** Markup that another program would read, and a page would show as it is written. */
export interface ForeignMarkup {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Matched in the source of running text; a backslash before it makes it plain text. */
export const foreignMarkup: readonly ForeignMarkup[] = [
  { id: 'liquid-tag', name: 'a tag of Liquid', pattern: /(?<!\\)\{%/, example: '{% tweet 1 %}' },
  {
    id: 'shortcode',
    name: 'a shortcode of Hugo',
    pattern: /(?<!\\)\{\{[<%]/,
    example: '{{< figure >}}',
  },
  {
    id: 'expression',
    name: 'an expression of a template',
    pattern: /(?<!\\)\{\{/,
    example: '{{ title }}',
  },
  {
    id: 'kramdown-attributes',
    name: 'attributes of kramdown',
    pattern: /(?<!\\)\{:/,
    example: '{:target="_blank"}',
  },
  {
    id: 'heading-id',
    name: 'an id for a heading',
    pattern: /(?<!\\)\{#[\w-]+\}/,
    example: '{#top}',
  },
  { id: 'directive', name: 'a directive', pattern: /^(?<!\\):::/m, example: '::: warning' },
  {
    id: 'wiki-link',
    name: 'a link of a wiki',
    pattern: /(?<!\\)\[\[[^\]]+\]\]/,
    example: '[[Main page]]',
  },
  {
    id: 'alert',
    name: 'an alert of GitHub',
    pattern: /(?<!\\)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/,
    example: '[!NOTE]',
  },
  {
    id: 'mdx',
    name: 'a module of MDX',
    pattern: /^(?:import|export)\s[^\n]*\sfrom\s+['"]/m,
    example: "import Box from './box'",
  },
  {
    id: 'footnote-without-text',
    name: 'a footnote without its text',
    pattern: /(?<!\\)\[\^[^\]\s]+\]/,
    example: '[^1]',
  },
];

/** What foreign markup the source of a text node holds, as a sentence; null where there is none. */
export function foreignMarkupProblem(source: string): string | null {
  const found = foreignMarkup.find(({ pattern }) => pattern.test(source));
  if (!found) return null;
  const [words = ''] = found.pattern.exec(source) ?? [];
  return `found ${found.name}, "${words.trim()}", which the page would show as it is; take it out, or write "\\${words.trim()}" for the characters themselves.`;
}
