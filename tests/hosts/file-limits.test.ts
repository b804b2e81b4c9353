import { expect, test } from 'vitest';
import { hostNames } from '@/lib/content/settings/host-names';
import { hostFiles } from '@/lib/hosts/hosts';
import { passedLimits } from '@/lib/hosts/table/file-limits';
import { passedRedirects } from '@/lib/hosts/table/redirect-limits';

test('a site with more files than a host takes is told so, for the hosts that settings are made for', () => {
  expect(passedLimits(['cloudflare', 'nginx'], 20_000)).toEqual([]);
  expect(passedLimits(['cloudflare', 'nginx'], 20_001)).toEqual([
    "20001 files are more than the 20000 of cloudflare's free plan: leave some out with `files:` in site.yaml, or take another host (docs/scale.md).",
  ]);
  expect(passedLimits(['cloudflare'], 100_001)).toHaveLength(2);
  expect(passedLimits(['nginx'], 200_000)).toEqual([]);
});

const moved = Array.from({ length: 3000 }, (_, i) => ({
  from: `/stories/former-${i}/`,
  to: `/stories/story-${i}/`,
}));

test('thousands of former addresses are within what each host leads on, and pages stand in for the rest', () => {
  const site = { url: 'https://example.org', base: '', host: 'example.org', tls: true };
  const { within, beside } = hostFiles({ ...site, moved, sections: [], styles: [] }, hostNames);
  const text = (path: string) =>
    String([...within, ...beside].find((file) => file.path === path)?.content);
  expect(text('/_redirects').match(/ 301$/gm)).toHaveLength(2000);
  expect(text('/_redirects').match(/ 301!$/gm)).toHaveLength(3000);
  expect(text('/_redirects').indexOf('301!')).toBeLessThan(text('/_redirects').indexOf('301\n'));
  expect(JSON.parse(text('/vercel.json')).redirects).toHaveLength(2048);
  expect(Buffer.byteLength(text('/cloudfront-function.js'))).toBeLessThanOrEqual(10_240);
  expect(text('/nginx.conf').match(/former-\d+/g)?.length).toBeGreaterThanOrEqual(3000);
});

test('what goes over the limit of a host is told', () => {
  expect(passedRedirects(['cloudflare', 'netlify', 'vercel'], 2000)).toEqual([]);
  expect(passedRedirects(['cloudflare', 'netlify', 'vercel'], 2010)).toEqual([
    '2010 former addresses are more than the 2000 that cloudflare leads on: pages stand in for the others.',
  ]);
});
