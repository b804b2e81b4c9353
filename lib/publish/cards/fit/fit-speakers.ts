import type { Font } from 'satori';
import type { CardContent } from '@/lib/publish/cards/content/card-content';
import { measures } from '@/lib/publish/cards/drawing/measures';
import { SpeakerLine } from '@/lib/publish/cards/drawing/speaker-line';
import { speakerWords } from '@/lib/publish/cards/content/speaker-words';
import { cutToFit } from '@/lib/publish/cards/fit/cut-to-fit';
import { sizeOf } from '@/lib/publish/cards/fit/size-of';

/** The line that names the speakers, as many as fit; null without one that can be named. */
export async function fitSpeakers(
  { language, names, more }: CardContent['speakers'] & Pick<CardContent, 'language'>,
  fonts: Font[],
): Promise<string | null> {
  const [first] = names;
  if (first === undefined) return null;
  for (let shown = names.length; shown > 0; shown -= 1) {
    const line = speakerWords(language, names.slice(0, shown), more + names.length - shown);
    if (await fits(line)) return line;
  }
  const others = more + names.length - 1;
  return speakerWords(
    language,
    [await cutToFit(first, (cut) => fits(speakerWords(language, [cut], others)))],
    others,
  );

  async function fits(line: string) {
    const { width } = await sizeOf(SpeakerLine({ line }), measures.column, fonts);
    return width <= measures.column;
  }
}
