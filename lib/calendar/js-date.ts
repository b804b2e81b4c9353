/**
 * The Date of a time that is written out in full with its zone, or of milliseconds since 1970, for
 * libraries that ask for one.
 */
export function jsDate(instant: string | number): Date {
  return new Date(instant);
}
