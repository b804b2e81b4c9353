/** The Date of a time that is written out in full with its zone, for libraries that ask for one. */
export function jsDate(instant: string): Date {
  return new Date(instant);
}
