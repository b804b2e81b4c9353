import { z } from 'zod';

/** Words that an editor copied from the article. */
export const verbatimSchema = z
  .string()
  .min(1, 'is empty; copy the words from the article, or take the key out');
