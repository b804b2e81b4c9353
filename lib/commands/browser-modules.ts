import { stop } from 'esbuild';
import { bundleModule } from '@/lib/build/bundle-module';
import { interfaceLanguages } from '@/lib/languages/table/interface-languages';
import type { Words } from '@/lib/languages/words/words';
import { wordsOf } from '@/lib/languages/words/words-of';

const words = <T>(of: (words: Words) => T): Record<string, T> =>
  Object.fromEntries(interfaceLanguages.map((language) => [language, of(wordsOf(language))]));

/** What browsers run. */
export interface BrowserModules {
  /** The text of the modules that pages load, each by the data attribute of what it works on. */
  modules: Record<string, string>;
  /** That of the worker that keeps pages for when there is no connection. */
  offline: string;
}

/** Bundles what browsers run. */
export async function browserModules(): Promise<BrowserModules> {
  const modules = {
    settings: await bundleModule('lib/publish/web-app/settings/settings.ts', {
      copyWords: words(({ story }) => story.copy),
      offlineWords: words(({ site }) => site.offline.keep),
    }),
    moved: await bundleModule('lib/publish/web-app/moved.ts'),
    search: await bundleModule('lib/search/browser/main.ts'),
  };
  const offline = await bundleModule('lib/publish/web-app/offline/offline.ts', {
    copyLines: words(({ site }) => ({ kept: site.offline.kept, notKept: site.offline.notKept })),
  });
  // No helper of the bundler is left, which a signal to all processes would end before us.
  await stop();
  return { modules, offline };
}
