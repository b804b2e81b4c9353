import type { SpeakerFigure } from '@/lib/pages/views';
import type { Speaker } from '@/lib/site/speakers/speaker';

/** How much there is of a speaker. */
export const speakerFigure = ({ name, slug, statements, stories }: Speaker): SpeakerFigure => ({
  name,
  slug,
  claims: statements.length,
  stories: stories.length,
});
