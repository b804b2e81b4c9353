import { ContentError } from '@/lib/content/content-error';
import { type Story, storySchema } from '@/lib/story/story';

/**
 * What a page is made of must be a Story in every part: a kind that is none would end the build at
 * some page, far from the article that it was read from.
 * @param file the article's file, for the error.
 * @returns the story itself.
 * @throws ContentError naming the file and each part that the schema does not know.
 */
export function checkShape(file: string, story: Story): Story {
  const { error } = storySchema.safeParse(story);
  if (!error) return story;
  throw new ContentError(
    error.issues.map(({ path, message }) => ({
      file,
      message:
        `was read to a story whose ${path.map(String).join('.')} is not as its schema has it ` +
        `(${message}); the fault is Dateline's: report it with this file.`,
    })),
  );
}
