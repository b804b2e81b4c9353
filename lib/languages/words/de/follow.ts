import type { Words } from '@/lib/languages/words/words';

export const follow: Words['follow'] = {
  description: 'Was sich abonnieren lässt, und wie: Feeds, eine Liste von allen, Kalender.',
  note: 'Das Neue kann zu Ihnen kommen: ohne Konto, ohne Mailadresse, ohne Beobachtung.',
  unserved: 'Noch ist nicht bekannt, wo diese Website stehen wird; sie hat daher keine Feeds.',
  how: 'Wie',
  steps: {
    reader: 'Nehmen Sie einen Feedreader: eine App oder Website, die das Neue für Sie sammelt.',
    copy: 'Kopieren Sie die Adresse eines Feeds von dieser Seite: RSS liest jeder Reader.',
    paste: 'Fügen Sie sie ein, wo der Reader „hinzufügen“ oder „abonnieren“ sagt. Das ist alles.',
  },
  all: 'Um alles auf einmal aufzunehmen, geben Sie Ihrem Reader {list} (OPML).',
  allFeeds: 'die Liste aller Feeds',
  whole: 'Die ganze Website',
  everything: 'Alles',
  everythingNote: 'Jeder Artikel in voller Länge, sobald er erscheint.',
  edition: 'Eine Ausgabe am Tag',
  editionNote: 'Ein Eintrag für jeden Tag mit Artikeln.',
  coming: 'Was kommt',
  comingNote: 'Jedes Datum, das noch bevorsteht, wenn ein Artikel davon erzählt.',
  storyline: 'Ein Verlauf',
  topic: 'Ein Thema',
  speaker: 'Ein Sprecher',
  calendar: 'In Ihrem Kalender',
  calendars:
    'Abonnieren Sie einen Kalender mit seiner Adresse: {coming} oder {all}. Jeder Artikel bietet auch seine eigenen Daten an.',
  calendarOfAll:
    'Abonnieren Sie einen Kalender mit seiner Adresse: {all}. Jeder Artikel bietet auch seine eigenen Daten an.',
  whatIsToCome: 'den Kalender dessen, was kommt',
  everyEvent: 'den Kalender aller datierten Ereignisse',
};
