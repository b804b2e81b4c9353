import type { Words } from '@/lib/languages/words/words';

export const search: Words['search'] = {
  description: 'Artikel und Aussagen finden: nach Wörtern, Stimmen, Thema, Art und Jahr.',
  noScript: 'Die Suche braucht ein Skript, und Skripte sind abgeschaltet.',
  onDisk:
    'Die Suche gibt es nur im Web: Browser lassen Seiten aus einem Ordner kein Verzeichnis laden.',
  otherWays:
    'Jeder Artikel steht auch im {archive}, jedes Datum in der {timeline} und jede Aussage unter {who}.',
  archive: 'Archiv',
  timeline: 'Zeitleiste',
  who: 'Wer sagt was',
  label: 'Artikel und Aussagen durchsuchen',
  placeholder: 'Wörter oder „Wortfolge“',
  skip: 'Zu den Ergebnissen',
  filters: 'Filter',
  results: 'Ergebnisse',
  facets: {
    topic: 'Thema',
    speaker: 'Wer spricht',
    kind: 'Art der Aussage',
    sentiment: 'Stimmung',
    year: 'Jahr',
  },
  moreStories: 'Weitere Artikel zeigen',
  script: {
    moreValues: '{n} weitere',
    nothingAsked: 'Geben Sie ein Wort ein oder wählen Sie einen Filter.',
    noIndex:
      'Der Suchindex konnte nicht geladen werden. Drücken Sie im Feld die Eingabetaste, um es noch einmal zu versuchen.',
    story: 'Artikel',
    inStory: 'in ',
    tooCommon: '{query} kommt in zu vielen Artikeln vor, um danach zu suchen.',
    nothing: 'Nichts gefunden{asked}.',
    forQuery: ' zu {query}',
    bySpeakers: ' von {speakers}',
    among: ' ({filters})',
    or: ' oder ',
    firstShown: '; die ersten {shown} werden gezeigt',
    leadsTo: { one: 'Artikel', other: 'Artikel' },
  },
};
