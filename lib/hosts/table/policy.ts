import { firstScriptHash } from '@/lib/hosts/table/first-script';
import { paths } from '@/lib/site/addresses';

/** One directive of a content security policy, and what it is for. */
interface Directive {
  readonly directive: string;
  readonly value: string;
  /** What the search page has in its place: it compiles Pagefind's WebAssembly. */
  readonly search?: string;
  /** Whether the style sheets that stand in pages are let through, by their hashes. */
  readonly styles?: true;
  /** `header` is not read in a page's own policy; `tls` makes sense over https alone. */
  readonly only?: 'header' | 'tls';
}

/** Modules of the site, and the one script that stands in pages. */
const ours = `'self' '${firstScriptHash}'`;

/** What a page may load and do: files of its own host, no more. */
export const directives: readonly Directive[] = [
  { directive: 'default-src', value: "'none'" },
  { directive: 'script-src', value: ours, search: `${ours} 'wasm-unsafe-eval'` },
  { directive: 'style-src', value: "'self'", styles: true },
  { directive: 'img-src', value: "'self'" },
  { directive: 'font-src', value: "'self'" },
  { directive: 'connect-src', value: "'self'" },
  { directive: 'manifest-src', value: "'self'" },
  { directive: 'base-uri', value: "'none'" },
  { directive: 'form-action', value: "'none'" },
  { directive: 'frame-ancestors', value: "'none'", only: 'header' },
  { directive: 'require-trusted-types-for', value: "'script'" },
  // The one address that a script may give a script: that of the worker (settings/offer-offline.ts).
  { directive: 'trusted-types', value: 'dateline' },
  { directive: 'upgrade-insecure-requests', value: '', only: 'tls' },
];

type Place = 'page' | 'header' | 'tls-header';

const left = { page: ['header', 'tls'], header: ['tls'], 'tls-header': [] } as const;

/**
 * The content security policy of the page at a path below the base.
 * @param place where it stands: in the page itself, in an answer over http, or over https.
 * @param styles the hashes of style sheets that stand in pages, "sha256-…"; a page names its own.
 */
export function policyAt(path: string, place: Place, styles: readonly string[]): string {
  const search = path === paths.search || path === `${paths.search}index.html`;
  const without: readonly string[] = left[place];
  const hashes = styles.map((hash) => `'${hash}'`);
  const valueOf = (row: Directive) =>
    row.styles ? [row.value, ...hashes].join(' ') : (search && row.search) || row.value;
  return directives
    .filter(({ only }) => only === undefined || !without.includes(only))
    .map((row) => `${row.directive} ${valueOf(row)}`.trim())
    .join('; ');
}
