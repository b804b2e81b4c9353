import { rememberedWords } from '@/lib/strings/remembered-words';

/** What an address may hold as it is after "data:": the URL Standard's URL code points, no "%". */
const toEncode = /[^\w!$&'()*+,\-./:;=?@~\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{10FFFF}]/gu;

/** The few characters that calendars are full of, encoded once each. */
const encoded = rememberedWords(encodeURIComponent);

/**
 * A calendar as an address that holds it, so that a page can offer it without a file of its own.
 * Only what an address may not hold is encoded; letters beyond ASCII stay.
 */
export function dataUrl(calendar: string): string {
  return `data:text/calendar;charset=utf-8,${calendar.replace(toEncode, (sign) => encoded(sign))}`;
}
