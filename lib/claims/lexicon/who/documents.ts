import type { ClaimKind } from '@/lib/story/claim-reading';

/** Papers that speak for whoever did what they are about. */
export const authors: ReadonlyMap<string, ClaimKind> = new Map([
  ['complaint', 'accuses'],
  ['injunction', 'orders'],
  ['judgement', 'orders'],
  ['judgment', 'orders'],
  ['lawsuit', 'accuses'],
  ['order', 'orders'],
  ['petition', 'accuses'],
  ['ruling', 'orders'],
  ['suit', 'accuses'],
  ['verdict', 'orders'],
]);

/** Papers that speak for whoever was said to speak in them: “said in a note … The note adds”. */
export const media: ReadonlySet<string> = new Set([
  'announcement',
  'filing',
  'letter',
  'memo',
  'note',
  'presentation',
  'release',
  'report',
  'statement',
  'study',
]);

/** How somebody gives out a paper: “figures released by the port”. */
export const issuing: ReadonlySet<string> = new Set([
  'collected',
  'compiled',
  'conducted',
  'gathered',
  'issued',
  'made',
  'posted',
  'prepared',
  'produced',
  'published',
  'released',
  'reported',
  'written',
]);

/** Verbs of bringing something before a court or an office, lower case. */
export const bringing: ReadonlySet<string> = new Set([
  'file',
  'filed',
  'files',
  'lodge',
  'lodged',
  'lodges',
  'submit',
  'submits',
  'submitted',
]);

/** What is brought there and asks for something, lower case: “filed a motion to dismiss the case”. */
export const petitions: ReadonlySet<string> = new Set([
  'application',
  'bid',
  'motion',
  'petition',
  'plea',
  'request',
]);

/** Words behind it, lower case, before what is asked for. */
export const asking: ReadonlySet<string> = new Set([
  'asking',
  'for',
  'requesting',
  'seeking',
  'to',
]);
