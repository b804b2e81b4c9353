import { join } from 'node:path';
import { digest } from '@/lib/build/kept/digest';
import type { Options } from '@/lib/commands/options';

const nextFolder = '.next';

/** The one folder of Next's that stays when it begins to build; hosts keep it between builds. */
export const cache = `${nextFolder}/cache`;

/** Where a build keeps what the next one takes from it. */
export interface Places {
  /** What is kept for this content and this folder of the finished site. */
  own: string;
  readings: string;
  files: string;
  /** The finished site before the last: the next one is made of it, so that little is to be put there. */
  spare: string;
  /** What tells that the folders of the last site, and of the one before it, are as they were. */
  marks: string;
  spareMarks: string;
  /** What depends on the program alone. */
  program: string;
}

export function placesOf({ content, out }: Pick<Options, 'content' | 'out'>): Places {
  const own = join(cache, 'dateline', digest(content, out).slice(0, 12));
  return {
    own,
    readings: join(own, 'readings'),
    files: join(own, 'files'),
    spare: join(own, 'spare'),
    marks: join(own, 'marks'),
    spareMarks: join(own, 'spare-marks'),
    program: join(cache, 'dateline', 'program'),
  };
}
