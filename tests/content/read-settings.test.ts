import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from '@/lib/content/settings/read-settings';

const place = mkdtempSync(join(tmpdir(), 'dateline-settings-'));
afterAll(() => rmSync(place, { recursive: true }));

const written = (yaml: string) => {
  writeFileSync(join(place, 'site.yaml'), yaml);
  return readSettings(place).files;
};

test('each file beside a story can be switched off, and is made unless it is', () => {
  expect(written('files:\n  card: false\n')).toEqual({ json: true, markdown: true, card: false });
});

test('a switch is true or false', () => {
  expect(() => written('files:\n  card: no\n')).toThrow('site.yaml:2:9 files.card: "no"');
});
