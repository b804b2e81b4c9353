import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '@/components/document/document';
import { PageView } from '@/components/pages/page-view';
import type { KeptText } from '@/lib/build/kept/kept-readings';
import { partTags } from '@/lib/build/part-tags';
import { checkPageRows } from '@/lib/build/rows/check-page-rows';
import { diskScripts } from '@/lib/build/disk/disk-scripts';
import { diskMarkup } from '@/lib/build/disk/disk-markup';
import { diskStyle } from '@/lib/build/disk/disk-style';
import type { Shell, Style } from '@/lib/build/shell';
import { hasOtherLetters } from '@/lib/build/shell/usual-letters';
import { firstScript } from '@/lib/hosts/table/first-script';
import { policyAt } from '@/lib/hosts/table/policy';
import type { Page } from '@/lib/pages/page';
import type { SiteFrame } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';
import { sameStory } from '@/lib/work/same-story';

/** What a page is made with. */
export interface PageSetting {
  frame: SiteFrame;
  shell: Shell;
  /** All that was read of the story at a slug. */
  read: (slug: string) => KeptText;
}

/**
 * A finished page: its markup, the styles that stand in it, the modules that it has use for, and its
 * own policy. @throws Error where a row of it does not say what the article says.
 */
export function makePage(page: Page, { frame, shell, read }: PageSetting): SiteFile {
  const { path, head, view } = page;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const markup = renderToStaticMarkup(
    <Document frame={frame} head={head}>
      <PageView frame={frame} page={page} read={read} />
    </Document>,
  );
  const shown = view.kind === 'story' || view.kind === 'cite' ? view : null;
  const story = shown && sameStory(read(shown.slug), shown.digest).story;
  checkPageRows(file, markup, view, story);
  // The check alone has use for the name of a row's claim; shapes hold nothing and end where they begin.
  const served = markup
    .replace(/ data-row="[^"]*"/g, '')
    .replace(/><\/(?:circle|path|rect)>/g, '/>');
  const place = { path, base: frame.base, url: frame.url };
  const html = frame.onDisk ? diskMarkup(served, place) : served;
  const modules = frame.onDisk ? diskScripts(html, shell, place) : modulesOf(html, shell);
  // Values of attributes hold no quotation mark, so that this is markup wherever it stands.
  const end = html.indexOf('</head>');
  const styles = stylesOf(page, html, shell).map((style) =>
    frame.onDisk ? diskStyle(style, place) : style,
  );
  const made = shown ? madeOf(shown.digest) : '';
  const written = html
    .slice(0, end)
    .replace(
      charset,
      () => `<meta charset="utf-8"/>${guard(path, styles)}<script>${firstScript}</script>${made}`,
    );
  return {
    path: file,
    content: partTags(
      `<!doctype html>${written}${styles.map(({ css }) => `<style>${css}</style>`).join('')}${modules.join('')}${html.slice(end)}`,
    ),
  };
}

const modulesOf = (html: string, { modules, integrity }: Shell): string[] =>
  Object.entries(modules)
    .filter(([name]) => html.includes(` data-${name}="`))
    .map(
      ([, address]) =>
        `<script type="module" src="${address}" integrity="${integrity[address] ?? ''}"></script>`,
    );

const noReferrer = '<meta name="referrer" content="no-referrer"/>';

/** As React writes it; in small letters a page weighs 20 bytes less in brotli, which knows the word. */
const charset = '<meta charSet="utf-8"/>';

/** What the headers say of a page that a page can say itself, before anything is loaded. */
function guard(path: string, styles: readonly Style[]): string {
  const policy = policyAt(
    path,
    'page',
    styles.map(({ hash }) => hash),
  );
  return `<meta http-equiv="content-security-policy" content="${policy}"/>${noReferrer}`;
}

/** What the page was made of: the digest of its `story.json`. */
const madeOf = (digest: string) => `<meta name="dateline-story" content="sha256-${digest}"/>`;

/** A page of search may be shown any letter of the site. */
const stylesOf = ({ area, view }: Page, html: string, { styles }: Shell): Style[] =>
  view.kind === 'search' || hasOtherLetters(html) ? [styles[area], styles.letters] : [styles[area]];
