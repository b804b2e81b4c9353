import type { Words } from '@/lib/languages/words/words';

export const follow: Words['follow'] = {
  description: 'A qué se puede suscribir y cómo: feeds, una lista de todos ellos, calendarios.',
  note: 'Las novedades pueden llegarle solas: sin cuenta, sin correo electrónico, sin rastreo.',
  unserved: 'Este sitio aún no tiene feeds, porque no se ha fijado su dirección.',
  how: 'Cómo',
  steps: {
    reader: 'Elija un lector de feeds: una aplicación o una web que reúne las novedades por usted.',
    copy: 'Copie de esta página la dirección de un feed. Todos los lectores aceptan RSS.',
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
  comingNote: 'Cada fecha futura, en cuanto un artículo la menciona.',
  storyline: 'Un hilo',
  topic: 'Un tema',
  speaker: 'Una voz',
  calendar: 'En su calendario',
  calendars:
    'Suscríbase a un calendario por su dirección: {coming} o {all}. Cada artículo ofrece también sus propias fechas.',
  calendarOfAll:
    'Suscríbase a un calendario por su dirección: {all}. Cada artículo ofrece también sus propias fechas.',
  whatIsToCome: 'lo que está por venir',
  everyEvent: 'todos los hechos con fecha',
};
