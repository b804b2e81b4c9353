import type { Options } from 'remark-html';

type Schema = Exclude<Options['sanitize'], boolean | null | undefined>;

/** All that may reach a page from an article: plain blocks, plain phrases, links, and our marks. */
export const sanitizeSchema: Schema = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'span',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'time',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'dataKind', 'ariaLabel', ['className', 'date']],
    div: ['lang'],
    ol: ['start'],
    p: ['id'],
    span: ['id'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Ids come from our own marks alone: raw HTML never gets this far.
  clobber: [],
};
