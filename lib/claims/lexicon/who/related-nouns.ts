/** Nouns that an article uses for one another: “the platform” may be an exchange. */
const families: readonly (readonly string[])[] = [
  [
    'agency',
    'authority',
    'board',
    'body',
    'bureau',
    'commission',
    'inspectorate',
    'regulator',
    'supervisor',
    'watchdog',
  ],
  ['airline', 'carrier'],
  [
    'association',
    'body',
    'campaigners',
    'forum',
    'group',
    'league',
    'lobby',
    'organisation',
    'organization',
  ],
  [
    'automaker',
    'builder',
    'carmaker',
    'chipmaker',
    'designer',
    'maker',
    'manufacturer',
    'producer',
    'supplier',
  ],
  ['bank', 'lender'],
  [
    'broadcaster',
    'channel',
    'magazine',
    'newspaper',
    'outlet',
    'paper',
    'publication',
    'site',
    'website',
  ],
  ['brokerage', 'exchange', 'marketplace', 'platform', 'venue'],
  ['consultancy', 'desk', 'house', 'researcher'],
  ['council', 'authority'],
  ['court', 'judges', 'tribunal'],
  ['department', 'ministry', 'office'],
  ['developer', 'lab', 'laboratory', 'start-up', 'startup', 'studio', 'team'],
  ['foundation', 'fund', 'pool', 'trust'],
  ['government', 'administration', 'cabinet', 'state'],
  ['group', 'union'],
  ['college', 'school', 'university'],
];

/** Nouns for any business at all. */
const businesses: readonly string[] = [
  'business',
  'company',
  'conglomerate',
  'corporation',
  'firm',
  'giant',
  'group',
  'operator',
  'provider',
  'start-up',
  'startup',
  'vendor',
];

/** Bodies that no article calls “the company”. */
const publicBodies: ReadonlySet<string> = new Set([
  'administration',
  'agency',
  'army',
  'authority',
  'board',
  'bureau',
  'cabinet',
  'commission',
  'commissioner',
  'committee',
  'council',
  'court',
  'department',
  'government',
  'inspectorate',
  'league',
  'ministry',
  'mission',
  'office',
  'parliament',
  'police',
  'regulator',
  'tribunal',
  'union',
  'university',
  'watchdog',
]);

const relatedNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(families.flat())].map((noun): [string, ReadonlySet<string>] => [
    noun,
    new Set(families.filter((family) => family.includes(noun)).flat()),
  ]),
);

export const isBusiness = (noun: string): boolean => businesses.includes(noun);

const anaphors: ReadonlySet<string> = new Set([
  'agency',
  'body',
  'exchange',
  'lender',
  'organisation',
  'organization',
  'platform',
  'regulator',
  'venue',
  'watchdog',
]);

/** Whether “the …” usually means somebody who was named before. */
export const isAnaphor = (noun: string): boolean => isTrade(noun) || anaphors.has(noun);

/** Nouns for what something makes or sells beside those for any business. */
const trades: ReadonlySet<string> = new Set([
  'airline',
  'automaker',
  'bank',
  'brewer',
  'brokerage',
  'builder',
  'carmaker',
  'carrier',
  'chain',
  'chipmaker',
  'consultancy',
  'designer',
  'developer',
  'distributor',
  'exchange',
  'insurer',
  'issuer',
  'lab',
  'lender',
  'maker',
  'marketplace',
  'miner',
  'network',
  'outlet',
  'platform',
  'producer',
  'publisher',
  'retailer',
  'seller',
  'studio',
  'supplier',
  'trader',
  'utility',
  'venue',
]);

/** Whether a noun says what something makes or sells: “the hearing-aid maker”. */
export const isTrade = (noun: string): boolean =>
  isBusiness(noun) || trades.has(noun) || noun.endsWith('maker');

/**
 * How well a noun fits somebody of whom other nouns were used: 1 for one of them, less for a
 * relation, 0 where they speak against it.
 */
export function fit(noun: string, heads: ReadonlySet<string>): number {
  if (heads.has(noun)) return 1;
  const known = [...heads];
  if (known.some((head) => relatedNouns.get(noun)?.has(head))) return 0.8;
  if (isTrade(noun) && known.some((head) => publicBodies.has(head))) return 0;
  if (publicBodies.has(noun) && known.some((head) => isTrade(head) || head === 'rival')) return 0;
  if (isBusiness(noun)) return 0.6;
  if (known.some((head) => relatedNouns.has(head) && !isBusiness(head)))
    return isTrade(noun) ? 0.2 : 0;
  return isAnaphor(noun) ? 0.4 : 0;
}
