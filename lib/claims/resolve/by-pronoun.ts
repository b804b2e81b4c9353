import type { Finding } from '@/lib/claims/passages/finding';
import { type Word, wordAt } from '@/lib/claims/passages/passage';
import type { Entity } from '@/lib/claims/resolve/entity';
import { mostSalient } from '@/lib/claims/resolve/salience';
import { type Resolution, type Scene, unsure } from '@/lib/claims/resolve/resolve';

/** Whom “he”, “she”, “it” or “they” stands for. */
export function byPronoun(
  scene: Scene,
  finding: Finding,
  pronoun: Word,
  index: number,
): Resolution {
  if (/^(?:he|she|him|her|his)$/.test(pronoun.lower)) {
    return (
      parallel(scene, finding, pronoun, isPerson) ??
      mostSalient(scene, pronoun.start, index, isPerson)
    );
  }
  if (/^(?:it|its|they|their|them)$/.test(pronoun.lower)) {
    return (
      parallel(scene, finding, pronoun, isGroup) ??
      mostSalient(scene, pronoun.start, index, isGroup)
    );
  }
  return /^(?:i|we|you|this|that|who|which)$/.test(pronoun.lower)
    ? unsure
    : { name: pronoun.text, confidence: 0.7, via: [] };
}

const isPerson = ({ type }: Entity): boolean => type === 'person';
const isGroup = ({ type }: Entity): boolean => type !== 'person';

/** Subjects keep their place: “The company alleges …, and it requires …”. */
function parallel(
  scene: Scene,
  { passage }: Finding,
  pronoun: Word,
  fits: (entity: Entity) => boolean,
): Resolution | null {
  const last = scene.earlier.at(-1);
  const name = last?.speaker.resolved;
  if (!last || !name || last.finding.passage !== passage) return null;
  const said = last.finding.cue && wordAt(passage, last.finding.cue.from);
  if (!said || said.start > pronoun.start) return null;
  const entity = scene.entities.find((each) => each.name === name);
  if (!entity || !fits(entity)) return null;
  return { name, confidence: 0.85, via: last.speaker.mention ? [last.speaker.mention] : [] };
}
