import { bundleModule } from '@/lib/build/bundle-module';

/** The text of the modules that pages load, each by the data attribute of what it works on. */
export async function browserModules(): Promise<Record<string, string>> {
  return {
    share: await bundleModule('lib/publish/web-app/share.ts'),
    moved: await bundleModule('lib/publish/web-app/moved.ts'),
    search: await bundleModule('lib/search/browser/main.ts'),
  };
}
