import type { Words } from '@/lib/languages/words/words';

export const counts: Words['counts'] = {
  story: { one: '{n} Artikel', other: '{n} Artikel' },
  claim: { zero: 'keine Aussagen', one: '{n} Aussage', other: '{n} Aussagen' },
  date: { one: '{n} Datumsangabe', other: '{n} Datumsangaben' },
  speaker: { one: '{n} Stimme', other: '{n} Stimmen' },
  dispute: { zero: 'keine Streitpunkte', one: '{n} Streitpunkt', other: '{n} Streitpunkte' },
  minute: { one: '{n} Minute', other: '{n} Minuten' },
  moreClaim: {
    one: '{n} weitere Aussage in diesem Artikel',
    other: '{n} weitere Aussagen in diesem Artikel',
  },
};
