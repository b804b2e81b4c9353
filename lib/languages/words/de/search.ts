import type { Words } from '@/lib/languages/words/words';

export const search: Words['search'] = {
  description: 'Artikel und Aussagen finden: nach Wörtern, Sprechern, Thema, Art und Jahr.',
  noScript: 'Zum Suchen braucht es ein Skript, und Skripte sind abgeschaltet.',
  otherWays:
    'Jeder Artikel steht auch im {archive}, jedes Datum in der {timeline} und jede Aussage unter {who}.',
  archive: 'Archiv',
  timeline: 'Zeitleiste',
  who: 'Wer sagt was',
  label: 'Artikel und Aussagen durchsuchen',
  placeholder: 'Wörter, oder „genau diese Wörter“',
  skip: 'Zu den Ergebnissen',
  filters: 'Filter',
  results: 'Ergebnisse',
  facets: {
    topic: 'Thema',
    speaker: 'Sprecher',
    kind: 'Art der Aussage',
    sentiment: 'Stimmung',
    year: 'Jahr',
  },
  moreStories: 'Weitere Artikel zeigen',
  script: {
    moreValues: '{n} weitere',
    nothingAsked: 'Geben Sie ein Wort ein, oder wählen Sie einen Filter.',
    noIndex:
      'Der Suchindex konnte nicht geladen werden. Die Eingabetaste im Feld versucht es noch einmal.',
    story: 'Artikel',
    inStory: 'in ',
    tooCommon: '{query} steht in zu vielen Artikeln, um danach zu suchen.',
    nothing: 'Nichts gefunden{asked}.',
    forQuery: ' zu {query}',
    bySpeakers: ' von {speakers}',
    among: ' ({filters})',
    or: ' oder ',
    firstShown: '; die ersten {shown} werden gezeigt',
    leadsTo: { one: 'Artikel', other: 'Artikel' },
  },
};
