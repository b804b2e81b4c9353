/** What the system says of a file or a process that it could not give. */
export interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
  /** Where `path` was to be copied, linked or moved. */
  dest?: string;
}

/** Faults of the machine, not of the program, and what to do about them. */
const troubles: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this account has no right to it; change its rights or name another folder.'],
  ['EBUSY', 'the system uses it; name a folder that is no mount point.'],
  ['EDQUOT', 'this account has no space left; free some.'],
  ['EMFILE', 'too many files are open; raise the limit ("ulimit -n").'],
  ['ENFILE', 'too many files are open on this machine; end other programs.'],
  ['ENOMEM', 'there is no memory left; end other programs.'],
  ['ENOSPC', 'the disk is full; free some space.'],
  ['EPERM', 'the system does not allow it; change its rights or name another folder.'],
  ['EROFS', 'the disk can only be read; name a folder on another.'],
  ['EXDEV', 'it is a disk of its own; name a folder that is no mount point.'],
]);

/** Faults that only a disk that is written to can have. */
const ofTheTarget: ReadonlySet<string> = new Set(['EDQUOT', 'ENOSPC', 'EROFS']);

export function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'syscall' in error &&
    typeof error.syscall === 'string'
  );
}

/** A system error in plain words: "out/index.html: the disk is full; free some space." */
export function systemTrouble({ code, syscall, path, dest, message }: SystemError): string {
  const words = troubles.get(code);
  const place = ofTheTarget.has(code) ? (dest ?? path) : path;
  return words
    ? `${place ?? `The system cannot ${syscall}`}: ${words}`
    : `The system reports: ${message}.`;
}

/** The trouble that a program's output tells of, if it is one of the machine. */
export function reportedTrouble(output: string): string | null {
  const full = /\bENOSPC\b|No space left on device/i.test(output);
  return (full && troubles.get('ENOSPC')) || null;
}
