import { rememberedWords } from '@/lib/strings/remembered-words';

/** What is known of a language that stories or pages are written in. */
export interface Language {
  /** The first part of its tag (BCP 47). */
  tag: string;
  /** As it calls itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Which rule of app/styles/base/languages.css gives its fonts; the site's own have Latin letters. */
  script:
    'latin' | 'arabic' | 'hebrew' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'greek' | 'other';
  /** Whether white space stands between words; where it does not, Intl.Segmenter parts them. */
  spaced: boolean;
  /** Opening and closing quotation mark. */
  quotes: readonly [open: string, close: string];
}

/** Languages by their tag; quotation marks and direction as in CLDR. All others are read like English. */
const rows: readonly Language[] = [
  row('ar', 'العربية', 'arabic', '”', '“'),
  row('bg', 'български', 'cyrillic', '„', '“'),
  row('ckb', 'کوردیی ناوەندی', 'arabic', '«', '»'),
  row('da', 'dansk', 'latin', '“', '”'),
  row('de', 'Deutsch', 'latin', '„', '“'),
  row('dv', 'ދިވެހި', 'other', '“', '”', { direction: 'rtl' }),
  row('el', 'Ελληνικά', 'greek', '«', '»'),
  row('en', 'English', 'latin', '“', '”'),
  row('es', 'español', 'latin', '«', '»'),
  row('fa', 'فارسی', 'arabic', '«', '»'),
  row('fi', 'suomi', 'latin', '”', '”'),
  row('fr', 'français', 'latin', '«\u202F', '\u202F»'),
  row('he', 'עברית', 'hebrew', '”', '”'),
  row('it', 'italiano', 'latin', '«', '»'),
  row('ja', '日本語', 'kana', '「', '」', { spaced: false }),
  row('km', 'ខ្មែរ', 'other', '“', '”', { spaced: false }),
  row('ko', '한국어', 'hangul', '“', '”'),
  row('lo', 'ລາວ', 'other', '“', '”', { spaced: false }),
  row('my', 'မြန်မာ', 'other', '“', '”', { spaced: false }),
  row('nl', 'Nederlands', 'latin', '‘', '’'),
  row('pl', 'polski', 'latin', '„', '”'),
  row('ps', 'پښتو', 'arabic', '«', '»'),
  row('pt', 'português', 'latin', '“', '”'),
  row('ru', 'русский', 'cyrillic', '«', '»'),
  row('sd', 'سنڌي', 'arabic', '”', '“'),
  row('sv', 'svenska', 'latin', '”', '”'),
  row('th', 'ไทย', 'other', '“', '”', { spaced: false }),
  row('tr', 'Türkçe', 'latin', '“', '”'),
  row('ug', 'ئۇيغۇرچە', 'arabic', '«', '»'),
  row('uk', 'українська', 'cyrillic', '«', '»'),
  row('ur', 'اردو', 'arabic', '”', '“'),
  row('yi', 'ייִדיש', 'hebrew', '“', '”'),
  row('zh', '中文', 'han', '“', '”', { spaced: false }),
];

function row(
  tag: string,
  name: string,
  script: Language['script'],
  open: string,
  close: string,
  more: Partial<Pick<Language, 'direction' | 'spaced'>> = {},
): Language {
  const direction = script === 'arabic' || script === 'hebrew' ? 'rtl' : 'ltr';
  return { tag, name, script, direction, spaced: true, quotes: [open, close], ...more };
}

const byTag: ReadonlyMap<string, Language> = new Map(rows.map((one) => [one.tag, one]));

/** Every language of the table. */
export const languages: readonly Language[] = rows;

/** What is known of the language of a tag. @param lang a language tag (BCP 47). */
export const languageOf = rememberedWords((lang): Language => {
  const [first = ''] = lang.toLowerCase().split('-');
  return byTag.get(first) ?? row(first, first, 'latin', '“', '”');
});
