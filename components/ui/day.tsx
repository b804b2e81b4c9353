import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** A day, month or year in words, and as machines read it. */
export function Day({
  point,
  language,
  short = false,
}: {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  point: string;
  language: InterfaceLanguage;
  short?: boolean;
}) {
  return <time dateTime={point}>{pointWords(point, language, short)}</time>;
}
