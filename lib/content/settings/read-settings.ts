import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8 } from '@/lib/content/files/decode-utf8';
import { readFile } from '@/lib/content/files/read-file';
import { type Settings, settingsSchema } from '@/lib/content/settings/settings';
import { readYaml } from '@/lib/content/yaml/read-yaml';

export const settingsFile = 'site.yaml';

/**
 * Reads what a content folder says of the whole site; without a `site.yaml` all is as by default.
 * @throws ContentError with file, line and column of what is wrong.
 */
export function readSettings(folder: string): Settings {
  const file = join(folder, settingsFile);
  if (!lstatSync(file, { throwIfNoEntry: false })) return settingsSchema.parse({});
  return readYaml(file, decodeUtf8(file, readFile(file)), 0, settingsSchema).data;
}
