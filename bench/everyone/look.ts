import type { Page } from 'playwright-core';
import { axeFaults } from '@/bench/everyone/axe-faults';
import { enter, type Mode } from '@/bench/everyone/modes';

/** What was found of a mode on all pages. */
export interface Found {
  pages: number;
  faults: number;
  overflow: number;
}

/** Looks at a loaded page in a mode, tells what is wrong, and counts it. */
export async function look(page: Page, path: string, mode: Mode, found: Found): Promise<void> {
  const leave = await enter(page, mode);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (beyond > 0) {
    found.overflow += 1;
    console.log(`${mode.name} ${path} reaches ${beyond} px beyond its window`);
  }
  for (const { rule, nodes, first } of await axeFaults(page, { scripts: !mode.noScript })) {
    found.faults += nodes;
    console.log(`${mode.name} ${path} ${rule} ${nodes}: ${first}`);
  }
  found.pages += 1;
  await leave();
}
