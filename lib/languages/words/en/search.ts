import type { PluralForms } from '@/lib/languages/words/plural-forms';

/** The search page, and what its script writes on it. */
export const search = {
  description: 'Find stories and claims by their words, who says them, topic, kind and year.',
  noScript: 'Search needs a script, and scripts are switched off.',
  onDisk:
    'Search works only where the site is on the web: browsers let pages in a folder load no index.',
  otherWays:
    'Every story is also in the {archive}, every date on the {timeline}, and every claim under {who}.',
  archive: 'archive',
  timeline: 'timeline',
  who: 'who says what',
  label: 'Search stories and claims',
  placeholder: 'Words, or “exact words”',
  skip: 'Skip to the results',
  filters: 'Filters',
  results: 'Results',
  facets: {
    topic: 'Topic',
    speaker: 'Speaker',
    kind: 'Kind of claim',
    sentiment: 'Sentiment',
    year: 'Year',
  },
  moreStories: 'Show more stories',
  /** What its script writes. */
  script: {
    moreValues: '{n} more',
    nothingAsked: 'Type a word, or choose a filter.',
    noIndex: 'The search index could not be loaded. Press Enter in the field to try again.',
    story: 'Story',
    inStory: 'in ',
    tooCommon: '{query} is in too many stories to be searched for.',
    nothing: 'Nothing found{asked}.',
    forQuery: ' for {query}',
    bySpeakers: ' by {speakers}',
    among: ' ({filters})',
    or: ' or ',
    firstShown: '; the first {shown} are shown',
    /** How many stories a filter leads to: read aloud beside the number. */
    leadsTo: plural({ one: 'story', other: 'stories' }),
  },
};

function plural(forms: PluralForms): PluralForms {
  return forms;
}
