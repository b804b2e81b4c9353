import { z } from 'zod';
import { schemaParts } from '@/lib/publish/story-data/schema-parts';
import type { SiteFile } from '@/lib/site/site-file';
import { absolute, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { storySchema } from '@/lib/story/story';

/** The JSON Schema (draft 2020-12) that every `story.json` keeps to. */
export function storySchemaFile(site: Site): SiteFile[] {
  if (!site.files.json) return [];
  const { $schema, ...rest } = z.toJSONSchema(storySchema, { metadata: schemaParts });
  const address = absolute(site, paths.storySchema);
  const schema = {
    $schema,
    ...(address === null ? {} : { $id: address }),
    title: 'Story',
    description:
      'All that the site knows of one article. Every quotation stands in "text" at its span.',
    ...rest,
  };
  return [{ path: paths.storySchema, content: JSON.stringify(schema) }];
}
