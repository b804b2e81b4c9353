/** Text for a calendar, without the controls that RFC 5545 (3.1) forbids in it. */
export function calendarText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
