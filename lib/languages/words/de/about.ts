import type { Words } from '@/lib/languages/words/words';

export const about: Words['about'] = {
  description:
    'Wie Daten, Aussagen und Stimmung aus einem Artikel gelesen werden, und was nicht geprüft wird.',
  lead: 'Nachrichten mischen, was geschah, wann, und wer es nur sagt. Jeder Artikel hier ist eine wortgetreue Kopie. Die Website liest ihn und trennt die drei, und jede Zeile, die sie zeigt, führt zu dem Satz zurück, aus dem sie gelesen wurde.',
  truth: {
    title: 'Nichts wird auf Wahrheit geprüft',
    text: 'Diese Website berichtet, wer was sagt. Sie urteilt nicht, ob es so ist: Dass eine Aussage hier steht, heißt, dass ein Artikel sie jemandem zuschreibt, und nicht mehr. Nichts wird hinzugefügt. Wo der Artikel nichts sagt, sagt die Seite das, oder sie schweigt.',
  },
  claims: {
    text: 'Eine Aussage ist ein Sprecher, die Worte, die sie ihm zuschreiben, und was gesagt wird, alles wörtlich. Im Text ist das zuschreibende Wort in der Farbe seiner Art unterstrichen. „Das Unternehmen“ und „sie“ werden auf den Namen zurückgeführt, den der Artikel voll nennt, und die Liste sagt es daneben. Wo der Sprecher nicht sicher ist, steht die Aussage unter „Zugeschrieben, Sprecher unklar“: Kein Name ist besser als ein falscher. Was der Artikel selbst sagt, ist keine Aussage.',
    shownAs: 'Gezeigt als',
    byWords: 'An Wörtern wie',
  },
  dates: {
    title: 'Daten',
    text: 'Ein Datum wird so genau gezeigt, wie der Text es gibt, und immer mit Jahr. „Ende Juni“ sind die letzten zehn Tage des Juni, nicht ein Tag. Ein Wochentag oder ein Datum ohne Jahr wird vom Tag der Veröffentlichung oder vom zuvor genannten Datum an gezählt; der Vermerk „Jahr erschlossen“ sagt das. Ein Datum ohne Platz im Kalender bleibt, wie es geschrieben ist.',
    day: 'ein Tag, den der Text nennt',
    about: 'um einen Tag herum: „um den 24. Juni“',
    span: 'ein längerer Zeitraum: „Ende Juni“, „April bis Juni“, „2005“',
    due: 'steht noch bevor, dem Text nach',
  },
  sentiment: {
    title: 'Stimmung',
    text: 'Die Einstufung, von „very bearish“ (sehr pessimistisch) bis „very bullish“ (sehr optimistisch), ist die des Artikels und nie unsere; ebenso die Gründe und die Sätze zur kurzen und zur langen Sicht. Ein Artikel ohne Einstufung hat auch hier keine.',
  },
  addresses: {
    title: 'Adressen',
    text: 'Jeder Artikel, Absatz, Satz, jede Aussage und jedes Datum hat eine eigene Adresse, die bleibt, wenn sich andere Teile des Artikels ändern. Um eine Aussage zu teilen, folgen Sie ihrem Wort in der Liste oder ihren unterstrichenen Worten im Text und kopieren die Adresse; um ein Datum zu teilen, folgen Sie dem Datum im Text; um einen Satz zu teilen, folgen Sie dem ¶ daneben.',
    data: 'Jeder Artikel ist auch als Daten zu haben; ein {schema} sagt, was darin steht.',
  },
  accuracy: {
    title: 'Wie oft es stimmt',
    text: 'Artikel wurden von Hand ausgezeichnet und mit dem verglichen, was das Programm darin liest. Es sind die Artikel, an denen es entwickelt wurde; an anderen ist es etwas schlechter.',
    row: '{name}, {articles} Artikel mit {claims} Aussagen: {found} % der Aussagen werden gefunden; von denen unter einem Namen stehen {rightMouth} % unter dem richtigen; {dates} % der Daten sind genau richtig.',
  },
  reading: {
    title: 'Wie gelesen wird',
    text: 'Gelesen wird mit Regeln und Wortlisten, für jeden Artikel dieselben, nicht von einem Sprachmodell, das schreibt. Dabei kann es sich irren. Was gezeigt wird, ist immer ein Zitat, sodass Sie nachsehen können. Aussagen werden nur in englischen Texten gelesen; andere stehen hier ohne sie, wenn die Redaktion sie nicht aufgeschrieben hat. Zum Lesen braucht es kein Skript (zum Suchen schon); die Seiten setzen kein Cookie und fragen keinen anderen Server.',
  },
};
