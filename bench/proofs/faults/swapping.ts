import { execFileSync } from 'node:child_process';
import { publish } from '@/lib/commands/output/publish';
import { openRoom } from '@/lib/commands/output/work-room';
import { readTree } from '@/lib/build/file-tree';

/** Puts one site and the other into a folder, in turn, until it is ended: `swapping.ts OUT A B`. */
const [out = '', ...sites] = process.argv.slice(2);
const paths = [...readTree(sites[0] ?? '').keys()];
for (let turn = 0; ; turn += 1) {
  const room = openRoom(out);
  const fill = (fresh: string) => void execFileSync('cp', ['-al', sites[turn % 2] ?? '', fresh]);
  publish(out, paths, fill, room);
  room.close();
}
