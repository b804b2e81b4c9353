import { hasReadDates, isReadLanguage } from '@/lib/parse/read-language';
import type { Story } from '@/lib/story/story';

/**
 * Whether the dates of a story were looked for at all, by a reader or by an editor. Where they were
 * not, a page says "not read", never "none".
 */
export function datesRead({ lang, dates, claims }: Story): boolean {
  return hasReadDates(lang) || dates.length > 0 || claims.length > 0;
}

/** Whether the claims of a story were looked for. */
export function claimsRead({ lang, claims }: Story): boolean {
  return isReadLanguage(lang) || claims.length > 0;
}
