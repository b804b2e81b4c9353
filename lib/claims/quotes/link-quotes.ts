import { questionVerbs } from '@/lib/claims/lexicon/speech/question-verbs';
import { lineSpeaker } from '@/lib/claims/cues/colon';
import type { Quoted } from '@/lib/claims/model/quoted';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, wordAt } from '@/lib/claims/model/segment';
import { nameLine, signature } from '@/lib/claims/quotes/signature';
import type { Span } from '@/lib/story/span';

/** So many parts a claim may have: what follows is no longer a quotation that goes on. */
const mostParts = 24;

/**
 * Gives quotations that stand alone as sentences to the speaker beside them: “…,” she said. “…”
 * Paragraphs that each open with a mark and are not closed belong to the quotation that closes.
 * Claims that are left without content are dropped, where their kind needs one.
 */
export function linkQuotes(
  segments: readonly Segment[],
  found: readonly (readonly Finding[])[],
  /** Where paragraphs begin. */
  starts: ReadonlySet<number>,
): Finding[] {
  const claims: Finding[] = [];
  /** Where the claim is that a lone quotation would go on from. */
  let open = -1;
  /** Whether it goes on in its own paragraph only. */
  let within = false;
  let loose: Quoted[] = [];
  /** Where the segment is that stands before the loose quotations. */
  let before = -1;
  /** The claim of a sentence that ends in a colon and lacks what is said. */
  let awaiting: Finding | null = null;
  const leave = (): void => {
    const claim = ofWhoeverWasTold(segments[before], found[before] ?? [], loose);
    if (claim) claims.push(claim);
    loose = [];
  };
  segments.forEach((segment, index) => {
    const here = found[index] ?? [];
    const signed = signedQuote(segment, loose.at(-1) ?? null);
    if (signed && here.length === 0) {
      claims.push({ ...signed, content: [...unclosed(loose), ...signed.content] });
      open = -1;
      loose = [];
      return;
    }
    const alone = here.length === 0 ? standsAlone(segment) : null;
    const taken = alone !== null && isTakenNext(segments[index + 1], found[index + 1]);
    if (alone && awaiting) {
      open = claims.push({ ...awaiting, content: [alone.inner] }) - 1;
      awaiting = null;
      return;
    }
    awaiting = null;
    if (within && starts.has(segment.start)) open = -1;
    const last = claims[open];
    const next = segments[index + 1];
    const signs = next !== undefined && nameLine(next) !== null;
    if (alone && !signs && isPulled(segment)) return;
    if (alone && signs) {
      loose = [alone];
      before = -1;
      return;
    }
    if (alone && !taken && last && last.content.length < mostParts) {
      claims[open] = { ...last, content: [...last.content, alone.inner] };
      return;
    }
    open = -1;
    within = false;
    let quoting = false;
    for (const finding of here) {
      const claim = withLoose(segment, finding, loose);
      if (claim !== finding) loose = [];
      const bare = /^(?:accuses|declines|denies)$/.test(claim.kind) || claim.lemma === 'plead';
      if (claim.content.length === 0 && !bare) {
        if (segment.words.at(-1)?.text === ':') awaiting = claim;
        continue;
      }
      claims.push(claim);
      const quotesHere = quotes(segment, claim) || claim !== finding;
      if (quotesHere || (!quoting && goesOn(segment, claim))) {
        open = claims.length - 1;
        within = !quotesHere && !opensNext(segment, claim);
      }
      quoting ||= quotesHere;
    }
    if (here.length === 0) awaiting = introduction(segment);
    if (alone) {
      if (loose.length === 0) before = index - 1;
      loose = [...loose, alone].slice(-mostParts);
    } else leave();
  });
  leave();
  return claims;
}

/** So many words a line that leads in a quotation below it has at most. */
const maxLine = 10;

/** “And from the chair, Petra Lund:”: who says the quotation in the next paragraph. */
function introduction(segment: Segment): Finding | null {
  const { words } = segment;
  if (words.at(-1)?.text !== ':' || words.length > maxLine) return null;
  if (words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null;
  const speaker = lineSpeaker(segment, words.length - 1);
  if (!speaker || wordAt(segment, speaker.mention.to - 1).tag !== 'PROPN') return null;
  return { segment, speaker, cue: null, lemma: '', kind: 'states', target: null, content: [] };
}

/** “Lund said.”, “Lund asked.”: the next sentence only tells who says the quotation before it. */
const isTakenNext = (next: Segment | undefined, [first]: readonly Finding[] = []): boolean =>
  next !== undefined &&
  next.words.at(-1)?.text !== ':' &&
  first?.content.length === 0 &&
  (first.kind === 'states' || questionVerbs.has(first.lemma));

/**
 * “She said the pier was old.”, “The pier was “a ruin,” she said.”: a statement that a quotation alone goes on
 * with: one that its sentence ends with, or that stands before who says it.
 */
const goesOn = (segment: Segment, { kind, cue, content }: Finding): boolean => {
  const last = segment.words.findLast(({ tag }) => tag !== 'PUNCT');
  const end = content.at(-1)?.end ?? 0;
  if (kind !== 'states' || cue === null || !last) return false;
  if (end <= wordAt(segment, cue.from).start) return true;
  return end >= last.end && isStatement(segment, content);
};

/** Whether the quotation may stand in the next paragraph: behind a colon, or behind others. */
const opensNext = ({ words }: Segment, { content }: Finding): boolean =>
  words.at(-1)?.text === ':' ||
  words.some(
    ({ start, quoted }) =>
      quoted && content.some((part) => part.start <= start && start < part.end),
  );

/** Whether a clause or words in marks are said, and no thing alone: not “told of the year”. */
const isStatement = ({ words, clauses }: Segment, content: readonly Span[]): boolean =>
  words.some(
    ({ start, quoted }, i) =>
      content.some((part) => part.start <= start && start < part.end) &&
      (quoted || clauses.byVerb.has(i)),
  );

/** “She recalled her start. “I was late.””: a quotation that nobody says, of whoever was told of before it. */
function ofWhoeverWasTold(
  segment: Segment | undefined,
  findings: readonly Finding[],
  loose: readonly Quoted[],
): Finding | null {
  const speaker = segment && findings.at(-1)?.speaker;
  if (!speaker || loose.length === 0) return null;
  const content = loose.map(({ inner }) => inner);
  return { segment, speaker, cue: null, lemma: '', kind: 'states', target: null, content };
}

/** A claim with the quotation that stood alone before it: its whole content, or the paragraphs before. */
function withLoose(segment: Segment, finding: Finding, loose: readonly Quoted[]): Finding {
  const last = loose.at(-1);
  if (!last) return finding;
  const before = unclosed(loose.slice(0, -1));
  if (
    finding.content.length === 0 &&
    (finding.kind === 'states' || questionVerbs.has(finding.lemma))
  )
    return { ...finding, content: [...before, last.inner] };
  const opens = segment.words.find(({ tag }) => tag !== 'PUNCT')?.speech;
  const own = opens !== undefined && opens?.inner.start === finding.content[0]?.start;
  const parts = own ? unclosed(loose) : [];
  return parts.length > 0 ? { ...finding, content: [...parts, ...finding.content] } : finding;
}

/** The last quotations that have no closing mark: their paragraphs go on in the next. */
function unclosed(loose: readonly Quoted[]): Span[] {
  const from = loose.findLastIndex(({ end, inner }) => inner.end < end) + 1;
  return loose.slice(from).map(({ inner }) => inner);
}

/** “‘The pier is sound.’ — Ida Holm”, in one sentence or with the name in the next. */
function signedQuote(segment: Segment, last: Quoted | null): Finding | null {
  const first = segment.words.findIndex(({ tag }) => tag !== 'PUNCT');
  const own = wordAt(segment, first).speech;
  const dash = own ? first + 1 : 0;
  const stop = own && /^[.,]$/.test(wordAt(segment, dash).text) ? 1 : 0;
  const quote = own ?? last;
  const speaker = quote && (signature(segment, dash + stop) ?? (own ? null : nameLine(segment)));
  if (!speaker) return null;
  const content = [quote.inner];
  return { segment, speaker, cue: null, lemma: '', kind: 'states', target: null, content };
}

/** The quotation that a segment consists of. */
function standsAlone(segment: Segment): Quoted | null {
  const [first, second] = segment.words.filter((word) => word.tag !== 'PUNCT');
  return first?.speech && !second && !isHeading(first.text) ? first.speech : null;
}

/** “" They build a bloc "”: marks with spaces within stand around what a page shows apart, of whoever. */
const isPulled = ({ words }: Segment): boolean => /^["“] /.test(words[0]?.text ?? '');

/** So many words a heading has at most. */
const maxHeading = 5;

/** “‘Hard times’”: a few words without a stop, alone in their paragraph. */
const isHeading = (text: string): boolean =>
  !/[.,:;!?…—–-]\P{L}*$/u.test(text) && text.split(/\s+/).length <= maxHeading;

/** Whether the content of a claim is a quotation of its segment. */
const quotes = (segment: Segment, { content }: Finding): boolean =>
  content.some(({ start }) => segment.words.some(({ speech }) => speech?.inner.start === start));
