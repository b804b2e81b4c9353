import { z } from 'zod';

/** What holds for the whole site: `content/site.yaml`. */
export const settingsSchema = z.strictObject({
  name: z.string().min(1, 'is empty; name the site').default('Dateline'),
  /** Where the folder will be served; its path becomes the base path of every address. */
  url: z
    .string()
    .refine(
      (value) => /^https?:\/\/[^?#]+$/.test(value) && URL.canParse(value),
      'is no address of a site; write https://example.org or https://example.org/news',
    )
    .optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
