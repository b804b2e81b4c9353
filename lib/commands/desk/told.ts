/** The option of every command that works on a folder of articles. */
export const contentOption = ['--content <folder>', 'the folder of articles', 'content'] as const;

/** The option of commands whose outcome a program may want. */
export const jsonOption = ['--json', 'for programs'] as const;

/** Prints lines for people, or a value for programs. */
export function tell(lines: readonly string[], value: unknown, json: boolean | undefined): void {
  console.log(json === true ? JSON.stringify(value) : lines.join('\n'));
}
