import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { writeWhole } from '@/lib/commands/desk/write-file';
import { settingsFile } from '@/lib/content/settings/read-settings';
import { settingsSchema } from '@/lib/content/settings/settings';
import { readYaml } from '@/lib/content/yaml/read-yaml';
import { DeskError } from '@/lib/desk/desk-error';
import { editSettings } from '@/lib/desk/edit/add-withdrawn';
import { interfaceLanguages } from '@/lib/languages/table/interface-languages';

/** The three answers; what is empty stays as by default. */
export interface InitOptions {
  content: string;
  name?: string;
  url?: string;
  language?: string;
}

const questions = [
  { key: 'name', words: 'The name of the site (Dateline): ' },
  { key: 'url', words: 'The address it will be served at (none yet): ' },
  { key: 'language', words: `The language of its pages, ${interfaceLanguages.join(', ')} (en): ` },
] as const;

/**
 * Writes site.yaml of three answers; what no option tells is asked, on a terminal.
 * @param terminal where to ask; null where nobody would answer.
 * @throws DeskError where there is a site.yaml, ContentError for an answer that it cannot hold.
 */
export async function init(
  { content, ...told }: InitOptions,
  terminal: { input: Readable; output: Writable } | null,
): Promise<{ file: string; lines: string[] }> {
  const file = join(content, settingsFile);
  if (existsSync(file)) throw new DeskError(`${file} is there already; edit it.`);
  const answers = terminal === null ? told : await ask(told, terminal);
  const yaml = editSettings('', (document) => {
    for (const { key } of questions) {
      const answer = answers[key]?.trim() ?? '';
      if (answer !== '') document.set(key, answer);
    }
  });
  readYaml(file, yaml, 0, settingsSchema);
  mkdirSync(content, { recursive: true });
  writeWhole(file, yaml, true);
  return { file, lines: [`${file} was written.`] };
}

async function ask(
  told: Omit<InitOptions, 'content'>,
  terminal: { input: Readable; output: Writable },
): Promise<Omit<InitOptions, 'content'>> {
  const lines = createInterface(terminal);
  try {
    const answers = { ...told };
    for (const { key, words } of questions) {
      answers[key] ??= await lines.question(words);
    }
    return answers;
  } finally {
    lines.close();
  }
}
