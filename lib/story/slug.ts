import { z } from 'zod';

/** The part of an address that names one story: `a-z`, `0-9` and single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug; use a-z, 0-9 and single hyphens')
  .max(120, 'is too long; keep a slug to 120 characters')
  .brand<'Slug'>();

export type Slug = z.infer<typeof slugSchema>;
