import type { SafeHtml } from '@/lib/prose/safe-html';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

/** The text of an article: the one door through which HTML enters a page. */
export function Prose({ html, lang }: { html: SafeHtml; lang: string }) {
  return (
    <div
      {...languageAttributes(lang)}
      id="read"
      className="prose"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
