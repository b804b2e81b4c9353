import { type WordRange, spanOf, wordAt } from '@/lib/claims/model/segment';
import { namesIn } from '@/lib/claims/names/names-in';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';

/** Whom a range that is a name, with or without “the”, stands for; null where it is none. */
export function byName(context: ResolutionContext, range: WordRange): Resolution | null {
  const { text, entityIndex, finding } = context;
  const { segment } = finding;
  const phrase = segment.phrases[range.from];
  const from = wordAt(segment, range.from).lower === 'the' ? range.from + 1 : range.from;
  const run = phrase && namesIn(segment, phrase).find((each) => each.from === from);
  if (run?.to !== range.to) return null;
  const { start, end } = spanOf(segment, run);
  const bearers = entityIndex.bearersAt(start);
  const [entity, second] = bearers?.entities ?? [];
  if (end - start === 1) return unsure('letter');
  if (!entity) return { name: text.slice(start, end), rule: 'new-name', features: {}, via: [] };
  if (second || (bearers?.rule === 'family-name' && entity.isKin)) return unsure('shared-name');
  return {
    name: entity.name,
    rule: bearers?.rule ? `name-${bearers.rule}` : 'name',
    features: {
      proven: entity.type === 'unknown' ? 0 : 1,
      place: entity.type === 'place' ? 1 : 0,
      often: Math.min(entity.mentions.length - 1, 4) / 4,
    },
    via: [],
  };
}
