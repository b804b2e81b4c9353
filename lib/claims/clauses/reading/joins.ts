import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import { isFinitePast } from '@/lib/claims/clauses/is-finite-past';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import type { ClauseDraft } from '@/lib/claims/clauses/reading/draft';
import { maxLook } from '@/lib/claims/clauses/reading/max-look';
import { isQuotative } from '@/lib/claims/clauses/reading/verb-kinds';
import type { SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { goesOnTo } from '@/lib/claims/grammar/goes-on-to';
import { mayJoin } from '@/lib/claims/clauses/tense';

export function isJoined(stack: ClauseStack, { from, form }: ClauseVerb): boolean {
  let i = from - 1;
  while (
    stack.words[i]?.tag === 'ADV' ||
    stack.words[i]?.when ||
    (stack.words[i]?.tag === 'ADP' && stack.words[i + 1]?.when)
  )
    i -= 1;
  const place = stack.segment.phrases[i];
  if (place?.to === i + 1 && stack.words[place.from - 1]?.tag === 'ADP') i = place.from - 2;
  const word = stack.words[i];
  return word?.tag === 'CCONJ' && i > 0 && (form !== 'plain' || stack.top.verb !== null);
}

export function joinVerb(stack: ClauseStack, group: ClauseVerb): boolean {
  const words = stack.words;
  if (group.form === 'plain' && stack.last && stack.last.form !== 'plain') return false;
  const refuses = isRefusal(stack, group);
  const speaks =
    (isQuotative(stack, group) || refuses) && !group.passive && !goesOnTo(words, group);
  const active = isActive(stack, group);
  if (group.form === 'past' && !speaks && !isFinitePast(stack.segment, group, stack.groups))
    return false;
  let host: ClauseDraft | null = null;
  let told: ClauseVerb | null = null;
  for (let each: ClauseDraft | null = stack.top; each; each = each.parent) {
    if (!each.verb || (active && each.verb.passive)) continue;
    const leads = told !== null && isQuotative(stack, told) && told.from >= each.verb.to;
    const saying = leads || isQuotative(stack, each.verb);
    told = each.role === 'complement' ? each.governor : null;
    const silent = group.modal && group.negated && speaks && saying;
    const within = each.role === 'complement' && each.governor;
    const shifted = within && isQuotative(stack, within) && !speaks && isShifted(group);
    if (!silent && !shifted && !mayJoin(words, each.verb, group)) continue;
    if (!host || (speaks && saying)) host = each;
    if (each === host && isOpenAside(stack, each, group)) break;
  }
  if (!host) {
    if (group.form === 'participle' || group.form === 'plain') return false;
    for (let each: ClauseDraft | null = stack.top; each; each = each.parent)
      if (each.verb) host = each;
  }
  if (!host) {
    const vacant = stack.vacant();
    return vacant ? stack.fill(vacant, group, vacant.waiting) : false;
  }
  let conj = group.from - 1;
  while (conj > Math.max(0, group.from - maxLook) && words[conj]?.tag !== 'CCONJ') conj -= 1;
  const { subject, antecedent, role, parent } = host;
  stack.closeTo(host, conj);
  stack.pop(conj);
  if (!host.parent) stack.top = stack.open('main', -1, conj, null);
  const joined = stack.push('joined', conj, group.from, {
    subject,
    antecedent: role === 'relative' ? antecedent : null,
    verb: group,
  });
  joined.parent = parent;
  stack.top = joined;
  return true;
}

/** “told Coe, who nodded and said”: no comma has closed what is told of somebody before “and”. */
function isOpenAside({ words }: ClauseStack, host: ClauseDraft, { from }: ClauseVerb): boolean {
  const { opener, role, verb } = host;
  if (role !== 'relative' || words[opener]?.lower !== 'who' || words[opener - 1]?.text !== ',')
    return false;
  return words.slice(verb?.to ?? opener, from).every(({ text }) => !/^[,–—]$/.test(text));
}

/** “said it fell and would rise”, “said it fell and had burned”: what goes on with what was said. */
const isShifted = ({ modal, auxiliaries }: ClauseVerb): boolean =>
  modal || auxiliaries[0] === 'had';

/** “declined to name her”: what is left unsaid has whoever spoke before for its subject. */
const isRefusal = ({ words }: ClauseStack, { verb, to }: ClauseVerb): boolean =>
  /^(?:decline|refuse)$/.test(words[verb]?.lemma ?? '') && words[to]?.lower === 'to';

/** Whether a verb in -ed has an object or a complement: “and decided to sell”. */
function isActive(stack: ClauseStack, { form, to }: ClauseVerb): boolean {
  const next = stack.words[to];
  if (form !== 'past' || !next || next.when) return false;
  return stack.segment.phrases[to]?.from === to || /^(?:PART|SCONJ)$/.test(next.tag);
}

/** “and Brill said”: a statement of its own where it is of speaking and in no quotation, else it goes on. */
export function joinStatement(stack: ClauseStack, group: ClauseVerb, near: SubjectPhrase): boolean {
  let conj = near.from - 1;
  while (conj > Math.max(stack.limit, near.from - maxLook) && stack.words[conj]?.tag !== 'CCONJ')
    conj -= 1;
  const word = stack.words[conj];
  const mark = stack.words[conj - 1]?.quoted === true ? conj - 2 : conj - 1;
  const comma = stack.words[mark]?.text === ',';
  const speaks = isQuotative(stack, group) && !group.passive;
  const inner = near.before !== null && near.before.from > conj;
  const own = word?.quoted !== true && !inner && (speaks || (word?.lower === 'but' && comma));
  if (own) {
    stack.closeTo(null, conj);
    stack.top = stack.open('joined', conj, near.from, null);
    return stack.fill(stack.top, group, near);
  }
  const host = stack.top;
  const { parent } = host;
  stack.pop(conj);
  const joined = stack.open('joined', conj, near.from, parent);
  stack.top = joined;
  return stack.fill(joined, group, near);
}
