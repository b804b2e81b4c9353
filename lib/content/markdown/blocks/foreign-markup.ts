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
    id: 'mdx-export',
    name: 'an export of MDX',
    pattern: /^export\s+(?:const|let|default|function)\s[^\n\\]*?[={(]/m,
    example: 'export const meta = { draft: true }',
  },
  {
    id: 'template-comment',
    name: 'a comment of a template',
    pattern: /(?<!\\)\{#(?=\s)/,
    example: '{# to do #}',
  },
  { id: 'erb', name: 'a tag of ERB', pattern: /(?<!\\)<%/, example: '<%= title %>' },
  {
    id: 'bracket-shortcode',
    name: 'a shortcode of WordPress',
    pattern: /(?<!\\)\[(?:\/[a-z][\w-]*|[a-z][\w-]* [\w-]+=["“”'][^\]\n]*)\]/,
    example: '[gallery ids="1,2"]',
  },
  {
    id: 'contents',
    name: 'a mark for a table of contents',
    pattern: /^(?<!\\)\[toc\]$/im,
    example: '[TOC]',
  },
  {
    id: 'admonition',
    name: 'an admonition',
    pattern: /^(?:!!!|\?\?\?\+?) [a-z]+/m,
    example: '!!! note',
  },
  {
    id: 'highlight',
    name: 'a highlight',
    pattern: /(?<![\\=])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/,
    example: '==marked==',
  },
  {
    id: 'formula',
    name: 'a formula of TeX',
    pattern: /(?<!\\)\$\$[^$]+\$\$/,
    example: '$$x^2$$',
  },
  {
    id: 'emoji-name',
    name: 'the name of an emoji',
    pattern: /(?<![\\\w:]):[a-z][a-z_]*[a-z]:(?![\w:])/,
    example: ':warning:',
  },
  {
    id: 'abbreviation',
    name: 'an abbreviation of kramdown',
    pattern: /^\*\[[^\]\n]+\]:/m,
    example: '*[IMF]: a fund',
  },
  {
    id: 'definition-list',
    name: 'a list of definitions',
    pattern: /(?<=\n):[ \t]+\S/,
    example: 'Term\n: what it means',
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
  // Only before a sign is a backslash none itself.
  const plain = words.trim().replace(/[!-/:-@[-`{-~]/, '\\$&');
  return `found ${found.name}, "${words.trim()}", which the page would show as it is; take it out, or write "${plain}" for the characters themselves.`;
}
