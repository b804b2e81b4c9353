import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that ask readers in other languages, which need Python. */
const readers = 'tests/**/*.readers.test.ts';

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // Test files share a worker and its modules: the tagger's model is loaded once a worker, not
    // once a file. No stage keeps more between calls than answers it would give again,
    // so none can leak into another file.
    isolate: false,
    // As many files at once as the machine has cores; Vitest by itself keeps one core free.
    maxWorkers: '100%',
    // Limits of tests count steps or processor time; this one only ends a test that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a browser shows is waited for as long; by itself a poll would end after a second, which
    // on a busy machine tells nothing of the page.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'specs',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', readers],
        },
      },
      { extends: true, test: { name: 'readers', include: [readers] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup/global-setup.ts',
        },
      },
    ],
  },
});
