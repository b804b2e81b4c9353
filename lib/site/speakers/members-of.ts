/**
 * Makes the reader of who speaks under a joint name: "Norvane and Amper" are two where each of them
 * speaks alone elsewhere; else it may be one name, as "Marks and Spencer" is.
 * @param alone the names of all speakers.
 */
export function membersOf(alone: ReadonlySet<string>): (name: string) => string[] {
  return (name) => {
    const members = name.split(/,? and |, /);
    return members.length > 1 && members.every((member) => alone.has(member)) ? members : [name];
  };
}
