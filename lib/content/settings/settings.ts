import { interfaceLanguages } from '@/lib/languages/table/interface-languages';
import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { compressions, hostNames } from '@/lib/content/settings/host-names';
import { withdrawnSchema } from '@/lib/content/settings/withdrawn';
import { siteUrlSchema } from '@/lib/strings/site-url';
import { textLineSchema } from '@/lib/strings/text-line';

/** A switch; the YAML that settings are read from leaves every value the word that was written. */
const switchSchema = z.enum(['true', 'false']).transform((word) => word === 'true');

/** What is made of a story beside its page; each can be switched off. */
const storyFilesSchema = z.strictObject({
  /** `story.json`, the typed Story. */
  json: switchSchema.default(true),
  /** `story.md`, the copy of the article. */
  markdown: switchSchema.default(true),
  /** `card.png`, the picture shown where the story is shared. */
  card: switchSchema.default(true),
});

const noAuthority =
  'is no tagging authority; write a host and the year in which it was yours: example.org,2026';

/** A year or a month is; a day is where the calendar has it. */
const isOnCalendar = (date: string) => date.length < 10 || isoDaySchema.safeParse(date).success;

/** What holds for the whole site: `content/site.yaml`. */
export const settingsSchema = z.strictObject({
  name: textLineSchema.default('Dateline'),
  /** The language of the pages; stories have their own. */
  language: z.enum(interfaceLanguages).default('en'),
  /** Where the folder will be served; its path becomes the base path of every address. */
  url: siteUrlSchema.optional(),
  /** Who gives out the ids in feeds (RFC 4151); kept when the site moves to another host. */
  authority: z
    .string()
    .regex(
      /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+,(?:19|2\d)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      { error: noAuthority, abort: true },
    )
    .refine((authority) => isOnCalendar(authority.slice(authority.indexOf(',') + 1)), noAuthority)
    .optional(),
  /** The hosts that settings are made for. */
  hosts: z.array(z.enum(hostNames)).default([...hostNames]),
  /** How files are compressed beside themselves, for hosts that serve such. */
  compress: z.array(z.enum(compressions)).default([]),
  files: storyFilesSchema.prefault({}),
  withdrawn: z.array(withdrawnSchema).default([]),
});

export type StoryFiles = z.infer<typeof storyFilesSchema>;
export type Settings = z.infer<typeof settingsSchema>;
