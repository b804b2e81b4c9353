import { stop } from 'esbuild';
import { bundleModule } from '@/lib/build/bundle-module';
import { interfaceLanguages } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';

/** The text of the modules that pages load, each by the data attribute of what it works on. */
export async function browserModules(): Promise<Record<string, string>> {
  const copyWords = Object.fromEntries(
    interfaceLanguages.map((language) => [language, wordsOf(language).story.copy]),
  );
  const modules = {
    share: await bundleModule('lib/publish/web-app/share.ts', { copyWords }),
    moved: await bundleModule('lib/publish/web-app/moved.ts'),
    search: await bundleModule('lib/search/browser/main.ts'),
  };
  // No helper of the bundler is left, which a signal to all processes would end before us.
  await stop();
  return modules;
}
