import type { Words } from '@/lib/languages/words/words';

export const counts: Words['counts'] = {
  story: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{n} مقالات',
    many: '{n} مقالًا',
    other: '{n} مقال',
  },
  claim: {
    zero: 'لا أقوال',
    one: 'قول واحد',
    two: 'قولان',
    few: '{n} أقوال',
    many: '{n} قولًا',
    other: '{n} قول',
  },
  date: {
    zero: 'لا تواريخ',
    one: 'تاريخ واحد',
    two: 'تاريخان',
    few: '{n} تواريخ',
    many: '{n} تاريخًا',
    other: '{n} تاريخ',
  },
  speaker: {
    zero: 'لا متحدثين',
    one: 'متحدث واحد',
    two: 'متحدثان',
    few: '{n} متحدثين',
    many: '{n} متحدثًا',
    other: '{n} متحدث',
  },
  dispute: {
    zero: 'لا خلافات',
    one: 'خلاف واحد',
    two: 'خلافان',
    few: '{n} خلافات',
    many: '{n} خلافًا',
    other: '{n} خلاف',
  },
  minute: {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة',
  },
  moreClaim: {
    one: 'قول آخر في هذا المقال',
    two: 'قولان آخران في هذا المقال',
    few: '{n} أقوال أخرى في هذا المقال',
    many: '{n} قولًا آخر في هذا المقال',
    other: '{n} قول آخر في هذا المقال',
  },
};
