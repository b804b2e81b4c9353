import type { Words } from '@/lib/languages/words/words';

export const about: Words['about'] = {
  description:
    'Wie Datumsangaben, Aussagen und Stimmung aus einem Artikel gelesen werden und was nicht geprüft wird.',
  lead: 'Nachrichten vermengen, was geschehen ist, wann es war und wer es nur sagt. Jeder Artikel hier ist eine wortgetreue Kopie. Die Website liest ihn und hält die drei auseinander; jede Zeile, die sie zeigt, führt zu dem Satz zurück, dem sie entnommen ist.',
  truth: {
    title: 'Nichts wird auf Wahrheit geprüft',
    text: 'Diese Website gibt wieder, wer was sagt. Ob es stimmt, beurteilt sie nicht: Dass eine Aussage hier steht, heißt nur, dass ein Artikel sie jemandem zuschreibt. Dem Artikel wird nichts hinzugefügt. Wo er nichts sagt, sagt die Seite das, oder sie schweigt.',
  },
  claims: {
    text: 'Eine Aussage ist, was jemand einem Artikel zufolge sagt: wer spricht, die Wörter, die es ihm zuschreiben, und was gesagt wird, alles im Wortlaut. Im Text sind die zuschreibenden Wörter in der Farbe ihrer Art unterstrichen. „Das Unternehmen“ und „sie“ werden auf den Namen zurückgeführt, den der Artikel vollständig nennt; die Liste vermerkt das daneben. Ist nicht sicher, wer spricht, steht die Aussage unter „Zugeschrieben, Urheber unklar“: lieber kein Name als ein falscher. Was der Artikel mit eigener Stimme sagt, ist keine Aussage.',
    shownAs: 'Angezeigt als',
    byWords: 'Erkannt an Wörtern wie',
  },
  dates: {
    title: 'Datumsangaben',
    text: 'Ein Datum wird so genau gezeigt, wie der Text es angibt, und immer mit Jahr. „Ende Juni“ meint die letzten zehn Tage des Juni, nicht einen einzelnen Tag. Ein Wochentag oder ein Datum ohne Jahr wird vom Tag der Veröffentlichung oder vom zuvor genannten Datum aus bestimmt; der Vermerk „Jahr erschlossen“ weist darauf hin. Ein Datum, das sich nicht einordnen lässt, bleibt, wie es dasteht.',
    day: 'ein Tag, den der Text nennt',
    about: 'ungefähr ein Tag: „um den 24. Juni“',
    span: 'ein längerer Zeitraum: „Ende Juni“, „April bis Juni“, „2005“',
    due: 'steht dem Text nach noch bevor',
  },
  sentiment: {
    title: 'Stimmung',
    text: 'Die Einstufung, von „very bearish“ (sehr pessimistisch) bis „very bullish“ (sehr optimistisch), ist die des Artikels und nie unsere; ebenso die Gründe und die Sätze über die kurze und die lange Frist. Ein Artikel ohne Einstufung hat auch hier keine.',
  },
  addresses: {
    title: 'Adressen',
    text: 'Jeder Artikel, jeder Absatz, jeder Satz, jede Aussage und jedes Datum hat eine eigene Adresse, die gleich bleibt, auch wenn sich andere Teile des Artikels ändern. Um eine Aussage oder ein Datum zu teilen, nutzen Sie „Link kopieren“ daneben; um sie zu zitieren, „Zitieren“ unter der Überschrift.',
    data: 'Jeder Artikel ist auch als Datensatz zu haben; ein {schema} beschreibt, was darin steht.',
  },
  accuracy: {
    title: 'Wie oft es stimmt',
    text: 'Artikel wurden von Hand annotiert und mit dem verglichen, was diese Website in ihnen liest. An diesen Artikeln wurden ihre Regeln entwickelt; bei anderen liegt sie etwas öfter daneben.',
    row: '{name}, {articles} Artikel mit {claims} Aussagen: {found} % der Aussagen werden gefunden; von denen, die unter einem Namen stehen, stehen {rightMouth} % unter dem richtigen; {dates} % der Datumsangaben sind genau richtig.',
  },
  reading: {
    title: 'Wie gelesen wird',
    text: 'Gelesen wird mit Regeln und Wortlisten, die für jeden Artikel dieselben sind, nicht von einem Sprachmodell. Das Programm kann sich irren. Was es zeigt, ist immer ein Zitat, sodass Sie nachsehen können. Es liest Englisch und die Datumsangaben deutscher und spanischer Texte; was es nicht liest, erscheint nur, wo die Redaktion es eingetragen hat. Zum Lesen der Seiten braucht es kein Skript (nur die Suche braucht eines); sie setzen keine Cookies und fragen bei keinem anderen Server an. Was Sie lesen, hebt Ihr Browser für die Zeit ohne Internet auf; das lässt sich am Fuß jeder Seite abschalten.',
  },
};
