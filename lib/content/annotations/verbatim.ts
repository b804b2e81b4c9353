import { z } from 'zod';
import { refusedCharacter } from '@/lib/strings/refused-character';

/** Words that an editor copied from the article. */
export const verbatimSchema = z
  .string()
  .min(1, 'is empty; copy the words from the article, or take the key out')
  .refine(
    (words) => !refusedCharacter(words),
    'holds a character that no article may; take it out',
  );
