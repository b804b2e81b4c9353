import { groupBy } from '@/lib/text/group-by';

/** Words that say that somebody says nothing; some only after “not”. */
export interface Silence {
  /** The verb, lower case. */
  readonly verb: string;
  /** How the words behind it go on, lower case. */
  readonly goesOn: RegExp;
  readonly negated: boolean;
}

const says = (verbs: string, goesOn: RegExp): Silence[] =>
  verbs.split(' ').map((verb) => ({ verb, goesOn, negated: false }));
const fails = (verbs: string, goesOn = /^/): Silence[] =>
  verbs.split(' ').map((verb) => ({ verb, goesOn, negated: true }));

const requests =
  /(?:an? |all |our |several |repeated |multiple ){0,2}(?:interview requests?|(?:requests?|invitations?) (?:for|to) (?:an interview|comment|a response|reply|respond))\b/;

/** The ways to keep silent that are no plain “declined to” or “did not say”, by their verb. */
export const silences: ReadonlyMap<string, readonly Silence[]> = groupBy(
  [
    ...fails('drawn commenting elaborating'),
    ...fails('available reachable', /^(?:for comment|to comment)\b/),
    ...fails(
      'return returned',
      /^(?:an? |any |her |his |our |several |repeated |multiple |phone |telephone |voice ){0,3}(?:calls?|messages?|e-?mails?|requests?)\b(?: (?:seeking|for) comment\b)?/,
    ),
    ...fails('reached', /^for comment\b/),
    ...fails(
      'offer give provide',
      /^(?:an?|any) (?:comment|answer|reply|response|reason|explanation)\b/,
    ),
    ...says('is are was were', /^(?:unavailable|unreachable)(?: for comment| to comment)?\b/),
    ...says(
      'has had have gave gives given made makes offered offers provided sent issued',
      /^no (?:immediate |further |public |other )?(?:comment|answer|reply|response|reason|explanation)\b/,
    ),
    ...says('has had have', /^yet to (?:answer|comment|reply|respond)\b/),
    ...says('keeps kept remained remains stayed stays', /^(?:mum|silent|tight-lipped)\b/),
    ...says('declined declines refused refuses rejected ignored', RegExp(`^${requests.source}`)),
    ...says('turned turns', RegExp(`^down ${requests.source}`)),
    ...says(
      'directed referred refers',
      /^(?:all |any |further |our )?(?:inquiries|queries|questions|requests)\b/,
    ),
    ...says('declined declines declining refused refuses', /^(?:any )?(?:further )?comment\b/),
  ],
  ({ verb }) => verb,
);
