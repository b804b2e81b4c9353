import { namesIn } from '@/lib/claims/entities/names-in';
import { type Range, spanOf, wordAt } from '@/lib/claims/passages/passage';
import { byDescription } from '@/lib/claims/resolve/by-description';
import { byDocument, isDocument } from '@/lib/claims/resolve/by-document';
import { byPronoun } from '@/lib/claims/resolve/by-pronoun';
import { inferred } from '@/lib/claims/resolve/inferred';
import type { Resolution, Scene } from '@/lib/claims/resolve/scene';
import type { Speaker } from '@/lib/story/claim-reading';
import { quotation } from '@/lib/story/quotation';

/** Whom the speaker of a claim is, by the fullest name the article has. */
export function resolveSpeaker(scene: Scene): Speaker {
  const { speaker, passage } = scene.finding;
  if (!speaker) return inferred(scene);
  const found = resolveRange(scene, speaker.antecedent ?? speaker.mention);
  const { antecedent } = speaker;
  const via = antecedent ? [quotation(scene.text, spanOf(passage, antecedent))] : [];
  return {
    mention: quotation(scene.text, spanOf(passage, speaker.mention)),
    resolved: found.name,
    confidence: found.confidence,
    chain: [...via, ...found.via],
    inferred: false,
  };
}

function resolveRange(scene: Scene, range: Range): Resolution {
  const { passage } = scene.finding;
  const parts = conjuncts(scene, range);
  if (parts.length > 1) return together(parts.map((part) => resolveRange(scene, part)));
  const first = wordAt(passage, range.from);
  const { start, end } = spanOf(passage, range);
  const text = scene.text.slice(start, end);
  if (range.to === range.from + 1 && first.tag === 'PRON') return byPronoun(scene, first);
  const name = nameOf(scene, range);
  if (name) {
    const entity = scene.cast.names.find(name);
    return { name: entity?.name ?? name, confidence: entity ? 0.95 : 0.8, via: [] };
  }
  const noun = wordAt(passage, range.to - 1).lower;
  if (/^(?:both|neither|that|the|these|this)$/.test(first.lower)) {
    return isDocument(noun) && range.to - range.from === 2
      ? byDocument(scene, noun)
      : byDescription(scene, passage, range);
  }
  return { name: text, confidence: 0.8, via: [] };
}

/** The name that a range is, without “the”. */
function nameOf({ text, finding: { passage } }: Scene, range: Range): string | null {
  const phrase = passage.phrases[range.from];
  const from = wordAt(passage, range.from).lower === 'the' ? range.from + 1 : range.from;
  const run = phrase && namesIn(passage, phrase).find((each) => each.from === from);
  if (run?.to !== range.to) return null;
  const { start, end } = spanOf(passage, run);
  return text.slice(start, end);
}

/** The parts of “Anna Bell and deputy minister Carl Coe”. */
function conjuncts(scene: Scene, range: Range): Range[] {
  const { passage } = scene.finding;
  const parts: Range[] = [];
  let from = range.from;
  for (let i = range.from; i < range.to; i += 1) {
    if (!/^(?:and|nor|or)$/.test(wordAt(passage, i).lower) || passage.phrases[i]) continue;
    parts.push({ from, to: i });
    from = i + 1;
  }
  parts.push({ from, to: range.to });
  const whole = parts.every((part) => passage.phrases[part.from]?.from === part.from);
  return whole ? parts.map((part) => named(scene, part)) : [range];
}

function named({ finding: { passage } }: Scene, part: Range): Range {
  const phrase = passage.phrases[part.from];
  const from = /^(?:both|neither)$/.test(wordAt(passage, part.from).lower)
    ? part.from + 1
    : part.from;
  const name = phrase && namesIn(passage, phrase).at(-1);
  return name && name.to === part.to ? name : { from, to: part.to };
}

function together(found: readonly Resolution[]): Resolution {
  const names = found.map(({ name }) => name);
  if (names.includes(null)) return { name: null, confidence: 0, via: [] };
  return {
    name: names.join(' and '),
    confidence: Math.min(...found.map(({ confidence }) => confidence)),
    via: found.flatMap(({ via }) => via),
  };
}
