import { type FileTree, writeTree } from '@/lib/build/file-tree';
import { keepOnly } from '@/lib/build/kept/kept-files';
import { type Manifest, writeManifest } from '@/lib/build/kept/manifest';
import { publish } from '@/lib/commands/output/publish';
import { renewSite } from '@/lib/commands/site/placing/renew-site';
import { openRoom } from '@/lib/commands/output/work-room';
import type { Log } from '@/lib/commands/site/log';
import type { Making } from '@/lib/commands/site/making';

/** Puts a site into its folder, and keeps what it was made of, and nothing else, for the next build. */
export function placeSite(
  { options, places, room, articles }: Making,
  manifest: Manifest,
  served: Parameters<typeof publish>[4],
): string[] {
  const all = [...manifest.outputs.values()].flatMap(({ files }) => files);
  const kept = renewSite({ ...places, out: options.out, room }, all, served);
  writeManifest(places.own, manifest);
  keepOnly(places.files, new Set(all.map(({ name }) => name)));
  const segments = [...manifest.outputs.keys()].map((id) => id.replace(/^search /, ''));
  keepOnly(`${places.readings}/search`, new Set(segments));
  keepOnly(`${places.readings}/texts`, new Set(articles.map(({ key }) => key)));
  return kept;
}

/** What the keepers of hosts put elsewhere stands beside the site, in `out.hosts/`. */
export function publishBeside(out: string, files: FileTree, log: Log): void {
  if (files.size === 0) return;
  const room = openRoom(besideOf(out));
  try {
    publish(besideOf(out), [...files.keys()], (fresh) => writeTree(fresh, files), room);
  } finally {
    room.close();
  }
  log.info(`${besideOf(out)}/ holds settings for hosts: ${[...files.keys()].join(', ')}.`);
}

export const besideOf = (out: string) => `${out}.hosts`;
