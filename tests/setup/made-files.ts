import { readFileSync } from 'node:fs';
import { allOutputs } from '@/lib/build/outputs/all-outputs';
import type { Site } from '@/lib/site/site';
import { noMemory } from '@/lib/strings/memory';
import { makeFiles, type Setting } from '@/lib/work/make-files';

/** What stands for Next's style sheets and the bundled modules. */
export const shell: Setting['shell'] = {
  styles: {
    reading: { css: '.reading{color:red}', hash: 'sha256-reading' },
    lists: { css: '.lists{color:red}', hash: 'sha256-lists' },
    letters: { css: '.letters{color:red}', hash: 'sha256-letters' },
  },
  integrity: {},
  modules: { share: '/assets/share.js', search: '/assets/search.js' },
};

/** Every file of a site, made in this process from its list; cards take long, and are left out. */
export async function madeFiles(whole: Site): Promise<Map<string, Uint8Array>> {
  const site = { ...whole, files: { ...whole.files, card: false } };
  const storyAt = (slug: string) => {
    const entry = site.entryBySlug.get(slug);
    if (!entry) throw new Error(`no story ${slug}`);
    return site.read(entry.story);
  };
  const setting: Setting = {
    frame: site,
    shell,
    read: storyAt,
    feedHtml: (slug) => storyAt(slug).html.feed,
    memoryOf: () => noMemory,
  };
  const made = new Map<string, Uint8Array>();
  for (const output of allOutputs(site, readFileSync('app/icon.svg', 'utf8'))) {
    const files = 'make' in output ? await output.make() : await makeFiles(output.task, setting);
    for (const { path, content } of files) {
      made.set(
        path.replace(/^\//, ''),
        typeof content === 'string' ? Buffer.from(content) : content,
      );
    }
  }
  return made;
}
