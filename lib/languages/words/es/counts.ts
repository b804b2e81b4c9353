import type { Words } from '@/lib/languages/words/words';

export const counts: Words['counts'] = {
  story: { one: '{n} artículo', other: '{n} artículos' },
  claim: { zero: 'ninguna declaración', one: '{n} declaración', other: '{n} declaraciones' },
  date: { one: '{n} fecha', other: '{n} fechas' },
  speaker: { one: '{n} voz', other: '{n} voces' },
  dispute: { zero: 'ninguna disputa', one: '{n} disputa', other: '{n} disputas' },
  minute: { one: '{n} minuto', other: '{n} minutos' },
  moreClaim: {
    one: '{n} declaración más en este artículo',
    other: '{n} declaraciones más en este artículo',
  },
};
