import { ContentError } from '@/lib/content/content-error';

/**
 * A site is made of one state of its content. What is not as it was when the build began is told
 * before anything is published.
 */
export const changedMeanwhile = (file: string): ContentError =>
  new ContentError([{ file, message: 'was changed while the site was built; build again.' }]);
