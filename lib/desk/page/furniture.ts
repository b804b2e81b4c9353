/** Elements that hold no text of an article, wherever they stand. */
const tags =
  'nav, form, button, dialog, amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-analytics, [role="dialog"], [role="navigation"]';

/** Words in the class or the name of a box that is no part of a text. */
const boxes = new Set(
  'ad ads advert advertisement banner byline caption cookie cookies meta newsletter paywall promo promoted recommended related relatedposts share sharing sharedaddy signup social sponsored subscribe subscription'.split(
    ' ',
  ),
);

/** A box of more characters than this may hold the article itself: a "paywall" around it. */
const maxBox = 500;

const wordsOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase().split(/[^a-z]+/);

const letters = (text: string | null | undefined) =>
  (text ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Takes out of a page what stands in or around its text and is none of it. */
export function clearFurniture(document: Document): void {
  for (const element of document.querySelectorAll(tags)) element.remove();
  for (const figure of document.querySelectorAll('figure'))
    if (figure.querySelector('img, picture, video, amp-img')) figure.remove();
  for (const element of document.querySelectorAll('[class], [id]')) {
    const isSmall = (element.textContent ?? '').length <= maxBox;
    if (isSmall && wordsOf(element).some((word) => boxes.has(word))) element.remove();
  }
  clearPullQuotes(document);
  flattenArticle(document);
}

/** What boxes inside an article are called that are none of its text. */
const asides = /comment|footer|header|byline|meta|tags|bio|author|related|aside/i;

/** The boxes of a page's one article, its sections, are one text: none of them is the article alone. */
function flattenArticle(document: Document): void {
  const [article, ...others] = document.querySelectorAll('article');
  if (!article || others.length > 0) return;
  // Innermost first, so that a box of boxes holds their paragraphs.
  for (const box of [...article.querySelectorAll('section, div')].toReversed()) {
    const holdsText = [...box.children].some(({ tagName }) => tagName === 'P');
    const name = `${box.getAttribute('class') ?? ''} ${box.id}`;
    if (holdsText && !asides.test(name)) box.replaceWith(...box.childNodes);
  }
}

/** A quotation that is set again beside the text that holds it. */
function clearPullQuotes(document: Document): void {
  const whole = letters(document.body?.textContent);
  for (const quote of document.querySelectorAll('blockquote, aside, [class*="pull"]')) {
    const words = letters(quote.textContent);
    if (words !== '' && whole.indexOf(words) !== whole.lastIndexOf(words)) quote.remove();
  }
}
