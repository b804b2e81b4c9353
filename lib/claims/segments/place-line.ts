import type { Span } from '@/lib/story/span';

/** So many characters the place, the day and the agency before the first sentence have at most. */
const maxLength = 80;

/** “LISBON (Newswire) - ”, “NEW YORK, Nov. 19 (UPI) — ”: capitals, a day, an agency and a dash. */
const placeLine =
  /^\p{Lu}[\p{Lu}.’'/-]+(?: \p{Lu}[\p{Lu}.’'/-]+)*(?:, [^()—–]{2,30}?)?(?: ?\([^)]{2,30}\))? ?(?:—|–|--|-) ?(?=[\p{Lu}\d“"‘'])/u;

/** “BEIJING (Kyodo) China said”: the agency in brackets, and no dash. */
const agencyLine =
  /^\p{Lu}{3}[\p{Lu}.’'/ -]*(?:, [^()—–]{2,30}?)? ?\((?:AFP|ANSA|AP|CNN|DPA|EFE|IPS|Interfax|Itar-Tass|Kyodo|PTI|Reuters|TASS|UPI|Xinhua)\) (?=[\p{Lu}\d“"‘'])/u;

/** Where a sentence begins behind the place and the agency that a news agency sets before it. */
export function afterPlaceLine(text: string, { start, end }: Span): number {
  const opening = text.slice(start, Math.min(end, start + maxLength));
  const agency = agencyLine.exec(opening)?.[0];
  if (agency) return start + agency.length;
  const line = placeLine.exec(opening)?.[0] ?? '';
  return / ?(?:—|–|--)|[ )]-/.test(line) ? start + line.length : start;
}

/** So many words a headline has at least that runs into its sentence. */
const minHeadline = 5;

/** Small words that have a capital in headlines alone. */
const headlineWord =
  /^(?:After|And|As|At|By|For|From|Her|His|In|Into|Its|Of|Off|On|Out|Over|Their|To|Up|With)$/;

/**
 * Where a sentence begins behind a headline without a stop: “Mayor Shuts Pier After Storm The harbour is
 * closed”: words with capitals, small ones among them, up to one that opens a sentence in small letters.
 */
export function afterHeadline(text: string, { start, end }: Span): number {
  const words = [...text.slice(start, Math.min(end, start + 200)).matchAll(/\S+/g)];
  const last = words.findIndex(([word]) => /^\p{Ll}/u.test(word)) - 1;
  const opener = words[last];
  if (last < minHeadline || !opener || !/^(?:A|An|He|It|She|The|They)$/.test(opener[0]))
    return start;
  const before = words.slice(0, last).map(([word]) => word);
  const heads = before.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word));
  return heads && before.slice(1).some((word) => headlineWord.test(word))
    ? start + opener.index
    : start;
}
