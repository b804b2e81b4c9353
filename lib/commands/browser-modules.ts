import { bundleModule } from '@/lib/build/bundle-module';
import { interfaceLanguages } from '@/lib/languages/table/interface-languages';
import type { Words } from '@/lib/languages/words/words';
import { wordsOf } from '@/lib/languages/words/words-of';

const words = <T>(of: (words: Words) => T): Record<string, T> =>
  Object.fromEntries(interfaceLanguages.map((language) => [language, of(wordsOf(language))]));

/** The text of the modules that pages load, each by the data attribute of what it works on. */
export async function browserModules(): Promise<Record<string, string>> {
  return {
    settings: await bundleModule('lib/publish/web-app/settings/settings.ts', {
      copyWords: words(({ story }) => story.copy),
      offlineWords: words(({ site }) => site.offline.keep),
    }),
    moved: await bundleModule('lib/publish/web-app/moved.ts'),
    search: await bundleModule('lib/search/browser/main.ts'),
  };
}

/** The text of the worker that keeps pages for when there is no connection. */
export const offlineWorker = (): Promise<string> =>
  bundleModule('lib/publish/web-app/offline/offline.ts', {
    copyLines: words(({ site }) => ({ kept: site.offline.kept, notKept: site.offline.notKept })),
  });
