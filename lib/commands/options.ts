import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readShard, type Cut } from '@/lib/commands/site/parts/cut';
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

/** What decides what a built site is like. */
export interface SiteOptions extends Options {
  /** Whether it is made to be read from a folder on a disk. */
  relative: boolean;
}

/** What else the build command was told. */
export interface BuildOptions extends SiteOptions {
  /** Whether progress and what was made are told to a program, as lines of JSON. */
  json: boolean;
  /** Whether what each stage took is told. */
  profile: boolean;
  /** The part of the site that is made; null for all of it. */
  shard: Cut | null;
  /** The folders of parts that are joined. */
  merge: string[];
}

/** Something that a command was told and cannot do. */
export class OptionError extends Error {}

/**
 * Reads `--content`, `--out`, `--day` and `--drafts`, and those of the build alone: `--relative`,
 * `--json`, `--profile`, `--shard 3/16` and `--merge DIR…`; what is not told is as by default, and
 * folders are named without a slash at their end.
 * @throws OptionError for another option, a day that the calendar does not have, or a part that is none.
 */
export function readBuildOptions(given: readonly string[]): BuildOptions {
  const { values, positionals } = parse(given, { ...common, ...ofBuilds }, true);
  const { relative, json, profile, shard = null, merge = [], ...told } = values;
  if (merge.length === 0 && positionals.length > 0) {
    throw new OptionError(`"${positionals[0]}" belongs to no option; folders stand after --merge.`);
  }
  const cut = shard === null ? null : readShard(shard);
  if (shard !== null && cut === null) {
    throw new OptionError(`--shard: "${shard}" is no part; write 3/16 for the third of 16.`);
  }
  const parts = { shard: cut, merge: [...merge, ...positionals] };
  return { ...optionsOf(told), relative, json, profile, ...parts };
}

/** Reads the options that all commands on a site have. @throws OptionError */
export const readOptions = (given: readonly string[]): Options =>
  optionsOf(parse(given, common).values);

function optionsOf({ day, drafts, ...folders }: Told): Options {
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

const common = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'out' },
  day: { type: 'string' },
  drafts: { type: 'boolean', default: false },
} as const;

const ofBuilds = {
  relative: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  shard: { type: 'string' },
  merge: { type: 'string', multiple: true },
} as const;

/** What `common` is read as. */
interface Told {
  content: string;
  out: string;
  day?: string | undefined;
  drafts: boolean;
}

function parse<Known extends typeof common>(
  given: readonly string[],
  options: Known,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new OptionError(
      `${found}\nThe options are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`,
    );
  }
}
