import type { Words } from '@/lib/languages/words/words';

export const search: Words['search'] = {
  description: 'Buscar artículos y declaraciones por palabras, declarante, tema, tipo y año.',
  noScript: 'Para buscar hace falta un script, y los scripts están desactivados.',
  otherWays:
    'Cada artículo está también en el {archive}, cada fecha en la {timeline} y cada declaración en {who}.',
  archive: 'archivo',
  timeline: 'cronología',
  who: 'quién dice qué',
  label: 'Buscar artículos y declaraciones',
  placeholder: 'Palabras, o «palabras tal cual»',
  skip: 'Ir a los resultados',
  filters: 'Filtros',
  results: 'Resultados',
  facets: {
    topic: 'Tema',
    speaker: 'Declarante',
    kind: 'Tipo de declaración',
    sentiment: 'Valoración',
    year: 'Año',
  },
  moreStories: 'Mostrar más artículos',
  script: {
    moreValues: '{n} más',
    nothingAsked: 'Escriba una palabra o elija un filtro.',
    noIndex: 'No se pudo cargar el índice de búsqueda. Pulse Intro en el campo para reintentarlo.',
    story: 'Artículo',
    inStory: 'en ',
    tooCommon: '{query} está en demasiados artículos para buscarlo.',
    nothing: 'No se encontró nada{asked}.',
    forQuery: ' para {query}',
    bySpeakers: ' de {speakers}',
    among: ' ({filters})',
    or: ' o ',
    firstShown: '; se muestran los primeros {shown}',
    leadsTo: { one: 'artículo', other: 'artículos' },
  },
};
