import type { ClaimKind } from '@/lib/story/claim-reading';
import type { Claim, Figure } from '@/lib/story/story';

/** How a number within a claim is tied to its speaker. */
const participles: Readonly<Record<ClaimKind, string>> = {
  accuses: 'alleged by',
  alleges: 'alleged by',
  announces: 'announced by',
  asks: 'asked for by',
  confirms: 'confirmed by',
  declines: 'according to',
  denies: 'denied by',
  orders: 'ordered by',
  predicts: 'predicted by',
  states: 'according to',
};

/** What a figure counts and whose number it is: "fraudulent accounts, alleged by Anthropic". */
export function figureNote({ counted, claim }: Figure, claims: readonly Claim[]): string {
  const held = claims.find(({ anchor }) => anchor === claim);
  const whose = held?.speaker.resolved
    ? `${participles[held.kind]} ${held.speaker.resolved}`
    : null;
  return [counted?.text, whose].filter((part) => part != null).join(', ');
}
