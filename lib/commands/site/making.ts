import type { Manifest } from '@/lib/build/kept/manifest';
import type { Versions } from '@/lib/build/kept/versions';
import type { FoundArticle } from '@/lib/build/pool/job';
import type { SiteOptions } from '@/lib/commands/options';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import type { Log } from '@/lib/commands/site/log';
import type { Places } from '@/lib/commands/site/placing/places';
import type { Progress } from '@/lib/commands/site/progress';
import type { Stages } from '@/lib/commands/site/stages';
import type { Settings } from '@/lib/content/settings/settings';

/** All that a build goes by. */
export interface Making {
  room: WorkRoom;
  options: SiteOptions;
  stop: AbortSignal;
  versions: Versions;
  places: Places;
  settings: Settings;
  articles: readonly FoundArticle[];
  /** The digest of all that the site is made of. */
  inputs: string;
  last: Manifest | null;
  workers: number;
  progress: Progress;
  log: Log;
  stages: Stages;
}

/** What came of a build. */
export interface Made {
  manifest: Manifest;
  /** How many outputs were made, and how many articles were read. */
  made: number;
  read: number;
  /** What stands in the folder of the site and no build wrote. */
  kept: string[];
}
