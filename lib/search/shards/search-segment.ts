/** Stories that stand next to each other in the order of the site, with an index of their own. */
export interface SearchSegment {
  /** Stays while its oldest story does. */
  name: string;
  /** How many stories it has. */
  stories: number;
  /** Stories a shard. */
  perShard: number;
  /** Changes when any of its stories does, so that no file of one build is taken for that of another. */
  version: string;
}

/** The segments of a site as its search page names them, newest first: name, stories, stories a shard, version. */
export type PackedSegments = readonly (readonly [string, number, number, string])[];

export const packSegments = (segments: readonly SearchSegment[]): PackedSegments =>
  segments.map(({ name, stories, perShard, version }) => [name, stories, perShard, version]);

export const unpackSegments = (packed: PackedSegments): SearchSegment[] =>
  packed.map(([name, stories, perShard, version]) => ({ name, stories, perShard, version }));
