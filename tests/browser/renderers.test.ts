import { execFileSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';
import { stripPage } from '@/lib/build/strip-page';
import { buildDay } from '../site/build-day';

const demonstration = 'tests/fixtures/site';

/** Modules are added to finished pages alone. */
const module = /<script type="module" src="[^"]*"><\/script>/g;

/**
 * What is said in finished pages alone; Next links the style sheet that stands in them, and tells
 * searchers to pass over its page for no page only, not those of withdrawn stories.
 */
const finished =
  /<link rel="?stylesheet"?[^>]*>|<style>.*?<\/style>|<meta (?:http-equiv="content-security|name="(?:referrer|robots|dateline-story))[^>]*>/gs;

/** Line ends between blocks say nothing to a reader. */
const withoutLineEnds = (html: string) => html.replace(/>\n+</g, '><').replace(/\n+/g, '\n');

/** A page without what only Next's scripts have use for. */
const stripped = (html: string) =>
  withoutLineEnds(
    stripPage(html.replaceAll(module, '').replaceAll(finished, ''), '/', {
      assetAddress: (address) => address,
      integrity: new Map(),
      modules: {},
    }),
  );

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

test('Next and the static renderer make the same of every page', { timeout: 600_000 }, () => {
  execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATELINE_CONTENT: demonstration,
      DATELINE_DAY: buildDay,
      DATELINE_BASE: '/news',
    },
    stdio: 'ignore',
  });
  const ours = [...readTree(inject('demo').folder)].filter(([path]) => path.endsWith('.html'));
  const next = readTree('.next/export');
  expect(ours.length).toBeGreaterThan(100);
  for (const [path, bytes] of ours) {
    expect([path, stripped(text(bytes))]).toEqual([
      path,
      stripped(text(next.get(path) ?? new Uint8Array())),
    ]);
  }
});
