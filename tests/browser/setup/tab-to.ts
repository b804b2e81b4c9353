import type { Page } from 'playwright-core';

/** As many steps as the longest page takes. */
const mostSteps = 200;

/** Goes on by Tab until an element that matches `selector` has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}
