/** Words that say that somebody says nothing, from the verb on, lower case; some only after “not”. */
export interface Silence {
  readonly words: RegExp;
  readonly negated: boolean;
}

const says = (words: RegExp): Silence => ({ words, negated: false });
const fails = (words: RegExp): Silence => ({ words, negated: true });

/** The ways to keep silent that are no plain “declined to” or “did not say”. */
export const silences: readonly Silence[] = [
  fails(/^(?:drawn|commenting|elaborating)\b/),
  fails(/^(?:available|reachable) (?:for comment|to comment)\b/),
  fails(
    /^(?:offer|give|provide) (?:an?|any) (?:comment|answer|reply|response|reason|explanation)\b/,
  ),
  says(/^(?:is|are|was|were) (?:unavailable|unreachable)(?: for comment| to comment)?\b/),
  says(
    /^(?:ha[sd]|have|gave|gives|given|made|makes|offered|offers|provided|sent|issued) no (?:immediate |further |public |other )?(?:comment|answer|reply|response|reason|explanation)\b/,
  ),
  says(/^(?:ha[sd]|have) yet to (?:answer|comment|reply|respond)\b/),
  says(/^(?:keeps|kept|remained|remains|stayed|stays) (?:mum|silent|tight-lipped)\b/),
  says(
    /^(?:declined|declines|refused|refuses|rejected|ignored|(?:turned|turns) down) (?:an? |all |our |several |repeated |multiple ){0,2}(?:interview requests?|(?:requests?|invitations?) (?:for|to) (?:an interview|comment|a response|reply|respond))\b/,
  ),
  says(
    /^(?:directed|referred|refers) (?:all |any |further |our )?(?:inquiries|queries|questions|requests)\b/,
  ),
  says(/^(?:declined|declines|declining|refused|refuses) (?:any )?(?:further )?comment\b/),
];
