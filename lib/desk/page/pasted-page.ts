/** Programs that write texts: all of what they save is the text. */
const writers = /Microsoft Word|LibreOffice|OpenOffice|Cocoa HTML Writer|Google Docs/i;

/** The marks around what was copied, as browsers and Windows put them on the clipboard. */
const fragment = /<!--\s*StartFragment\s*-->([^]*)<!--\s*EndFragment\s*-->/i;

/** Word's comments for itself; what stands in them for other browsers stays. */
const conditional = /<!\[(?:if|endif)[^>]*>/gi;

/**
 * What was copied or saved from a word processor, or from a part of a page, as a page of its own; null
 * for a whole page of the web, whose text is to be told from the rest.
 */
export function pastedPage(html: string): string | null {
  const generator = /<meta[^>]+name=["']?generator["']?[^>]*>/i.exec(html)?.[0] ?? '';
  const copied = fragment.exec(html)?.[1];
  const isWritten = writers.test(generator) || /\bclass=["']?Mso|docs-internal-guid/.test(html);
  const isPart = !/<(?:html|body)[\s>]/i.test(html);
  if (copied === undefined && !isWritten && !isPart) return null;
  const body = copied ?? /<body[^>]*>([^]*?)(?:<\/body>|$)/i.exec(html)?.[1] ?? html;
  const lang = /<body[^>]*\blang=["']?([\w-]+)/i.exec(html)?.[1];
  return `<!doctype html><html${lang === undefined ? '' : ` lang="${lang}"`}><body>${body.replaceAll(conditional, '')}</body></html>`;
}

const bullet = /^[·•§o▪–-]\s*$/;

/** Makes lists of Word's list paragraphs, whose marks are text in it. */
export function plainLists(document: Document): void {
  for (const paragraph of document.querySelectorAll('p[class^="MsoList"]')) {
    const mark = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const sign = (mark?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (!mark) continue;
    if (!bullet.test(sign)) {
      mark.textContent = `${sign} `;
      continue;
    }
    mark.remove();
    const before = paragraph.previousElementSibling;
    const list = before?.tagName === 'UL' ? before : document.createElement('ul');
    if (list !== before) paragraph.before(list);
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}
