import type { CardContent } from '@/lib/publish/cards/content/card-content';

/** The content of the seed's card, or of one that differs from it. */
export function cardOf(other: Partial<CardContent> = {}): CardContent {
  return {
    language: 'en',
    siteName: 'Dateline',
    host: 'example.org',
    corner: '10 July 2026',
    headline: 'Alibaba Bans Claude Code Over Security Risks and Escalating AI Backdoor Claims',
    sentiment: { label: 'Neutral', step: 'neutral' },
    speakers: { names: ['Alibaba', 'Anthropic'], more: 0 },
    figures: '6 claims, 4 dates',
    ...other,
  };
}

const sentence =
  'The commission that was set up last spring to look into the failures of the northern grid has found that nobody in the ministry had read the warnings of its own engineers, and asks parliament to act.';

/** Cards that are hard to draw, by what makes them so. */
export const hardCards: Readonly<Record<string, CardContent>> = {
  'a headline of 200 characters': cardOf({ headline: sentence }),
  'a headline of 5,000 characters': cardOf({ headline: `${sentence} `.repeat(25) }),
  'a single word': cardOf({ headline: 'Resigned' }),
  'a word wider than the card': cardOf({ headline: 'Rinderkennzeichnung'.repeat(20) }),
  'no sentiment': cardOf({ sentiment: null }),
  'no day': cardOf({ corner: null }),
  'nothing but a headline': cardOf({
    corner: null,
    sentiment: null,
    speakers: { names: [], more: 0 },
  }),
  diacritics: cardOf({
    headline: 'Łukasz Żak: “Đặng Văn Ếch Won’t Go” — Über-Größe, ça va, S\u030Ckoda',
    speakers: { names: ['Łukasz Żak', 'Đặng Văn Ếch'], more: 1 },
  }),
  markup: cardOf({ headline: '</script><b>Norvane</b> & “Pellucid” &amp; <!-- no comment' }),
  Cyrillic: cardOf({ headline: 'Україна оголосила про нові заходи', siteName: 'Новини' }),
  Japanese: cardOf({
    headline: '東京で地震',
    siteName: '日報',
    speakers: { names: ['東京電力', 'Anthropic'], more: 2 },
    sentiment: { label: '弱気', step: 'bearish' },
  }),
  Hebrew: cardOf({ headline: 'שלום עולם' }),
  'an Arabic name': cardOf({ headline: 'Ministry bars الجزيرة from briefings' }),
  emoji: cardOf({ headline: '🚨 Rocket 🚀 launch delayed 👩‍👩‍👧 1️⃣ 🇩🇪' }),
  'emoji alone': cardOf({ headline: '🚀🚀🚀', siteName: '🚀' }),
  'long names': cardOf({
    siteName: 'The Very Long Name of a Regional Newspaper and Its Online Desk',
    sentiment: { label: 'Cautiously optimistic with many a reservation', step: 'bullish' },
    speakers: {
      names: ['International Federation of '.repeat(8), 'Norvane', 'Quillmark'],
      more: 4,
    },
    figures: '1000 claims, 1000 dates',
  }),
};
