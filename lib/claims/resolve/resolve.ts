import { namesIn } from '@/lib/claims/entities/names-in';
import { type WordRange, spanOf, wordAt } from '@/lib/claims/model/segment';
import { byDescription } from '@/lib/claims/resolve/by-description';
import { byDocument, isDocument } from '@/lib/claims/resolve/by-document';
import { byPronoun } from '@/lib/claims/resolve/by-pronoun';
import { inferred } from '@/lib/claims/resolve/inferred';
import type { Resolution, ResolutionContext } from '@/lib/claims/resolve/resolution';
import type { Speaker } from '@/lib/story/claim-reading';
import { quotation } from '@/lib/story/quotation';

/** Whom the speaker of a claim is, by the fullest name the article has. */
export function resolveSpeaker(context: ResolutionContext): Speaker {
  const { speaker, segment } = context.finding;
  if (!speaker) return inferred(context);
  const found = resolveRange(context, speaker.antecedent ?? speaker.mention);
  const { antecedent } = speaker;
  const via = antecedent ? [quotation(context.text, spanOf(segment, antecedent))] : [];
  return {
    mention: quotation(context.text, spanOf(segment, speaker.mention)),
    resolved: found.name,
    confidence: found.confidence,
    chain: [...via, ...found.via],
    inferred: false,
  };
}

function resolveRange(context: ResolutionContext, range: WordRange): Resolution {
  const { segment } = context.finding;
  const parts = conjuncts(context, range);
  if (parts.length > 1) return together(parts.map((part) => resolveRange(context, part)));
  const first = wordAt(segment, range.from);
  const { start, end } = spanOf(segment, range);
  const text = context.text.slice(start, end);
  if (range.to === range.from + 1 && first.tag === 'PRON') return byPronoun(context, first);
  const name = nameOf(context, range);
  if (name) {
    const entity = context.entityIndex.names.find(name);
    return { name: entity?.name ?? name, confidence: entity ? 0.95 : 0.8, via: [] };
  }
  const noun = wordAt(segment, range.to - 1).lower;
  if (/^(?:both|neither|that|the|these|this)$/.test(first.lower)) {
    return isDocument(noun) && range.to - range.from === 2
      ? byDocument(context, noun)
      : byDescription(context, segment, range);
  }
  return { name: text, confidence: 0.8, via: [] };
}

/** The name that a range is, without “the”. */
function nameOf(
  { text, finding: { segment } }: ResolutionContext,
  range: WordRange,
): string | null {
  const phrase = segment.phrases[range.from];
  const from = wordAt(segment, range.from).lower === 'the' ? range.from + 1 : range.from;
  const run = phrase && namesIn(segment, phrase).find((each) => each.from === from);
  if (run?.to !== range.to) return null;
  const { start, end } = spanOf(segment, run);
  return text.slice(start, end);
}

/** The parts of “Anna Bell and deputy minister Carl Coe”. */
function conjuncts(context: ResolutionContext, range: WordRange): WordRange[] {
  const { segment } = context.finding;
  const parts: WordRange[] = [];
  let from = range.from;
  for (let i = range.from; i < range.to; i += 1) {
    if (!/^(?:and|nor|or)$/.test(wordAt(segment, i).lower) || segment.phrases[i]) continue;
    parts.push({ from, to: i });
    from = i + 1;
  }
  parts.push({ from, to: range.to });
  const whole = parts.every((part) => segment.phrases[part.from]?.from === part.from);
  return whole ? parts.map((part) => named(context, part)) : [range];
}

function named({ finding: { segment } }: ResolutionContext, part: WordRange): WordRange {
  const phrase = segment.phrases[part.from];
  const from = /^(?:both|neither)$/.test(wordAt(segment, part.from).lower)
    ? part.from + 1
    : part.from;
  const name = phrase && namesIn(segment, phrase).at(-1);
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
