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
