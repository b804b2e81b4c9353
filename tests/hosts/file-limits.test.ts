import { expect, test } from 'vitest';
import { passedLimits } from '@/lib/hosts/table/file-limits';

test('a site with more files than a host takes is told so, for the hosts that settings are made for', () => {
  expect(passedLimits(['cloudflare', 'nginx'], 20_000)).toEqual([]);
  expect(passedLimits(['cloudflare', 'nginx'], 20_001)).toEqual([
    "20001 files are more than the 20000 of cloudflare's free plan: leave some out with `files:` in site.yaml, or take another host (docs/scale.md).",
  ]);
  expect(passedLimits(['cloudflare'], 100_001)).toHaveLength(2);
  expect(passedLimits(['nginx'], 200_000)).toEqual([]);
});
