import type { Words } from '@/lib/languages/words/words';

export const follow: Words['follow'] = {
  description: 'Was sich abonnieren lässt und wie: Feeds, eine Liste aller Feeds, Kalender.',
  note: 'Neue Artikel kommen zu Ihnen: ohne Konto, ohne E-Mail-Adresse, ohne Tracking.',
  unserved: 'Diese Website hat noch keine Feeds, weil ihre Adresse noch nicht feststeht.',
  how: 'Wie',
  steps: {
    reader: 'Wählen Sie einen Feedreader: eine App oder Website, die Neues für Sie sammelt.',
    copy: 'Kopieren Sie die Adresse eines Feeds von dieser Seite. RSS versteht jeder Reader.',
    paste: 'Fügen Sie sie ein, wo der Reader „hinzufügen“ oder „abonnieren“ sagt. Das ist alles.',
  },
  all: 'Um allem auf einmal zu folgen, geben Sie Ihrem Reader {list} (OPML).',
  allFeeds: 'die Liste aller Feeds',
  whole: 'Die ganze Website',
  everything: 'Alles',
  everythingNote: 'Jeder Artikel in voller Länge, sobald er erscheint.',
  edition: 'Eine Ausgabe am Tag',
  editionNote: 'Ein Eintrag für jeden Tag mit Artikeln.',
  coming: 'Was kommt',
  comingNote: 'Jedes künftige Datum, sobald ein Artikel es nennt.',
  storyline: 'Eine Entwicklung',
  topic: 'Ein Thema',
  speaker: 'Eine Stimme',
  calendar: 'In Ihrem Kalender',
  calendars:
    'Abonnieren Sie einen Kalender über seine Adresse: {coming} oder {all}. Jeder Artikel bietet auch seine eigenen Daten an.',
  calendarOfAll:
    'Abonnieren Sie einen Kalender über seine Adresse: {all}. Jeder Artikel bietet auch seine eigenen Daten an.',
  whatIsToCome: 'was noch bevorsteht',
  everyEvent: 'alle datierten Ereignisse',
};
