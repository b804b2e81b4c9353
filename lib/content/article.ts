import type { FrontMatter } from '@/lib/content/front-matter';
import type { Outline } from '@/lib/content/markdown/outline';
import type { ProblemAt } from '@/lib/content/yaml/read-yaml';
import type { Slug } from '@/lib/story/slug';

/** An article file that was read and checked, its text not yet parsed for facts. */
export interface Article extends Outline {
  file: string;
  slug: Slug;
  /** The file as it is. */
  fileText: string;
  /** Lines of the file that stand before the text. */
  bodyLine: number;
  front: FrontMatter;
  /** The place in the file of a value of the front matter, for problems found later. */
  problemAt: ProblemAt;
}
