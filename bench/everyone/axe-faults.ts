import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const faultsSchema = z.array(z.object({ rule: z.string(), nodes: z.number(), first: z.string() }));

export type AxeFault = z.infer<typeof faultsSchema>[number];

/** All rules of WCAG 2.2 up to AAA, and what is good practice beside them. */
const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A page without scripts gives nobody a timer: what axe puts off until later happens at once there.
 * It is asked for no timeout, which would come at once too.
 */
const timers = `
  window.setTimeout = (act, _, ...given) => (Promise.resolve().then(() => act(...given)), 0);
  window.requestAnimationFrame = (act) => window.setTimeout(act, 0, 0);
`;

/** What axe finds wrong on a page. The page needs no scripts of its own for it. */
export async function axeFaults(
  page: Page,
  { scripts }: { scripts: boolean },
): Promise<AxeFault[]> {
  if (!scripts) await page.evaluate(timers);
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run({ preload: false, selectors: false, resultTypes: ['violations'], runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.length, first: nodes[0].html.slice(0, 200) })))`,
  );
  return faultsSchema.parse(found);
}
