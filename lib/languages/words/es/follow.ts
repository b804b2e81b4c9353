import type { Words } from '@/lib/languages/words/words';

export const follow: Words['follow'] = {
  description: 'A qué suscribirse y cómo: feeds, una lista de todos, calendarios.',
  note: 'Lo nuevo puede llegar a usted: sin cuenta, sin correo, sin nada que le observe.',
  unserved: 'Aún no se sabe dónde estará este sitio, así que no tiene feeds.',
  how: 'Cómo',
  steps: {
    reader: 'Elija un lector de feeds: una aplicación o web que reúne lo nuevo por usted.',
    copy: 'Copie de esta página la dirección de un feed: RSS sirve para cualquier lector.',
    paste: 'Péguela donde el lector diga «añadir» o «suscribirse». Eso es todo.',
  },
  all: 'Para recibir todo de una vez, dé a su lector {list} (OPML).',
  allFeeds: 'la lista de todos los feeds',
  whole: 'Todo el sitio',
  everything: 'Todo',
  everythingNote: 'Cada artículo completo, cuando aparece.',
  edition: 'Una edición al día',
  editionNote: 'Una entrada por cada día con artículos.',
  coming: 'Lo que está por venir',
  comingNote: 'Cada fecha futura, cuando un artículo habla de ella.',
  storyline: 'Un hilo',
  topic: 'Un tema',
  speaker: 'Un declarante',
  calendar: 'En su calendario',
  calendars:
    'Suscríbase a un calendario por su dirección: {coming} o {all}. Cada artículo ofrece también sus propias fechas.',
  calendarOfAll:
    'Suscríbase a un calendario por su dirección: {all}. Cada artículo ofrece también sus propias fechas.',
  whatIsToCome: 'el calendario de lo que viene',
  everyEvent: 'el de todos los hechos con fecha',
};
