/** Something that an editor asked for and that cannot be done; its message says what to do. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}
