import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { LayoutFaults } from './measure';

let script: Promise<string> | undefined;

/** The measures as one script, made once a process. */
function measures(): Promise<string> {
  script ??= build({
    entryPoints: ['tests/browser/measures/measure.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'measures',
  }).then(({ outputFiles: [file] }) => `${file?.text ?? ''}; measures.measure()`);
  return script;
}

/** Measures a page as it is shown now. */
export async function layoutFaults(page: Page): Promise<LayoutFaults> {
  return page.evaluate<LayoutFaults>(await measures());
}
