import { type WordRange, spanOf, wordAt } from '@/lib/claims/model/segment';
import { byApposition } from '@/lib/claims/resolve/rules/by-apposition';
import { byDescription } from '@/lib/claims/resolve/rules/by-description';
import { byDocument, isDocument } from '@/lib/claims/resolve/rules/by-document';
import { issuerOf } from '@/lib/claims/resolve/rules/by-issuer';
import { byName } from '@/lib/claims/resolve/rules/by-name';
import { byPronoun } from '@/lib/claims/resolve/pronoun/by-pronoun';
import { inferred } from '@/lib/claims/resolve/inferred';
import { byOwnNoun } from '@/lib/claims/resolve/rules/by-own-noun';
import { conjuncts, together } from '@/lib/claims/resolve/rules/together';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';

/** Whom the speaker of a claim is, by the fullest name the article has. */
export function resolveSpeaker(context: ResolutionContext): Resolution {
  const { speaker } = context.finding;
  if (!speaker) return inferred(context);
  return resolveRange(context, speaker.antecedent ?? speaker.mention);
}

function resolveRange(context: ResolutionContext, range: WordRange): Resolution {
  const { segment } = context.finding;
  const parts = conjuncts(segment, range);
  if (parts.length > 1) {
    const found = parts.map((part) => resolveRange(context, part));
    return together(context, parts, found);
  }
  const first = wordAt(segment, range.from);
  const { start, end } = spanOf(segment, range);
  const text = context.text.slice(start, end);
  if (range.to === range.from + 1 && first.tag === 'PRON') return byPronoun(context, first);
  const issuer = issuerOf(segment, range);
  if (issuer) return { ...resolveRange(context, issuer), rule: 'issuer-told' };
  const name = byName(context, range);
  if (name) return name;
  const apposed = byApposition(context, range);
  if (apposed) return apposed;
  const noun = wordAt(segment, range.to - 1).lower;
  if (/^(?:both|neither|that|the|these|this)$/.test(first.lower)) {
    return isDocument(noun) && range.to - range.from === 2
      ? byDocument(context, noun, text)
      : byDescription(context, segment, range);
  }
  if (isDocument(noun)) {
    const owner = ofOwner(context, range);
    if (owner) return owner;
  }
  const kin = /^(?:her|his)$/.test(first.lower) ? byOwnNoun(context, range) : null;
  if (kin) return kin;
  if (isPart(noun) && wordAt(segment, range.to).lower === 'of') return unsure('as-written');
  return { name: withoutLoneMark(text), rule: 'as-written', features: {}, via: [] };
}

const marks = /["“”]/g;

/** Words as they stand, without a quotation mark whose other one is not among them. */
const withoutLoneMark = (text: string): string =>
  (text.match(marks)?.length ?? 0) % 2 === 1 ? text.replaceAll(marks, '') : text;

/** “Part of the letter reads”: what is only a part of something is nobody. */
const isPart = (noun: string): boolean => /^(?:half|parts?)$/.test(noun);

/** “her presentation”, “Acme’s report”: a paper speaks for whose it is. */
function ofOwner(context: ResolutionContext, { from, to }: WordRange): Resolution | null {
  const { segment } = context.finding;
  const first = wordAt(segment, from);
  const pronoun = /^(?:her|his|its|their)$/.test(first.lower);
  const mark = wordAt(segment, to - 2).tag === 'PART' ? to - 2 : -1;
  const owner = pronoun
    ? byPronoun(context, first)
    : mark > from
      ? byName(context, { from, to: mark })
      : null;
  return owner?.name ? { ...owner, rule: 'owner-of-paper' } : null;
}
