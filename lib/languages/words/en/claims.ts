import type { ClaimKind } from '@/lib/story/claim-reading';

/** How claims and their speakers are spoken of; their words themselves are the article's. */
export const claims = {
  /** Nouns, so that none can be read as the verb of a sentence: the verb stands in the row. */
  kinds: kinds({
    accuses: 'accusation',
    alleges: 'allegation',
    announces: 'announcement',
    asks: 'request',
    confirms: 'confirmation',
    declines: 'no comment',
    denies: 'denial',
    orders: 'order',
    predicts: 'prediction',
    states: 'statement',
  }),
  /** Whose number a figure is. */
  figures: kinds({
    accuses: 'alleged by {name}',
    alleges: 'alleged by {name}',
    announces: 'announced by {name}',
    asks: 'asked for by {name}',
    confirms: 'confirmed by {name}',
    declines: 'according to {name}',
    denies: 'denied by {name}',
    orders: 'ordered by {name}',
    predicts: 'predicted by {name}',
    states: 'according to {name}',
  }),
  /** Words by which a kind is known in English, the one language that claims are read in. */
  examples: kinds({
    accuses: 'accused, blames, sued',
    alleges: 'alleges, claims, alleged, purportedly',
    announces: 'announced, unveiled, pledged, agreed to',
    asks: 'asked, urges, calls for, proposes',
    confirms: 'confirmed, acknowledged, admitted',
    declines: 'declined to comment, did not respond',
    denies: 'denied, rejected, disputes',
    orders: 'ordered, requires, banned, demands',
    predicts: 'expects, forecasts, warns, estimates',
    states: 'said, told, wrote, according to',
  }),
  unclear: 'Speaker unclear',
  attributedUnclear: 'Attributed, speaker unclear',
  inferred: 'speaker inferred',
  as: 'as {words}',
  deniedBy: 'Denied by {name}: {claim}',
  answers: 'Answers {name}: {claim}',
  /** What was done with a claim, and by whom, with the day where it is known. */
  steps: {
    said: '{said} by {name}',
    alleged: 'alleged',
    predicted: 'predicted',
    stated: 'said',
    denied: 'denied',
    confirmed: 'confirmed',
    repeated: 'repeated',
  },
};

function kinds(words: Readonly<Record<ClaimKind, string>>) {
  return words;
}
