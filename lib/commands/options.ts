import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '@/lib/commands/today';
import { type IsoDay, isoDaySchema } from '@/lib/calendar/iso-day';

/** What a command was told. */
export interface Options {
  /** The folder of articles. */
  content: string;
  /** The folder of the finished site. */
  out: string;
  /** The day of the build. */
  day: IsoDay;
  /** Whether stories are built that nobody is to see yet. */
  drafts: boolean;
}

/** Something that a command was told and cannot do. */
export class OptionError extends Error {}

/**
 * Reads `--content`, `--out`, `--day` and `--drafts`; what is not told is as by default,
 * and folders are named without a slash at their end.
 * @throws OptionError for another option, or a day that the calendar does not have.
 */
export function readOptions(given: readonly string[]): Options {
  const { day, drafts, ...folders } = parse(given);
  const content = tidied(folders.content);
  const out = tidied(folders.out);
  if (day === undefined) return { content, out, day: dayOfBuild(), drafts };
  const read = isoDaySchema.safeParse(day);
  if (!read.success) {
    throw new OptionError(`--day: "${day}" ${read.error.issues[0]?.message}.`);
  }
  return { content, out, day: read.data, drafts };
}

/** @throws OptionError where the environment tells a day that is none. */
export function dayOfBuild(): IsoDay {
  const day = today();
  if (day !== null) return day;
  const message = 'is no number of seconds since 1970; mend it, unset it, or give --day.';
  throw new OptionError(`SOURCE_DATE_EPOCH ${message}`);
}

/** A path as one writes it: no slash at its end, no detour, `.` for none. */
const tidied = (path: string) => join(dirname(path), basename(path));

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'out' },
        day: { type: 'string' },
        drafts: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new OptionError(`${found}\nThe options are --content, --out, --day and --drafts.`);
  }
}
