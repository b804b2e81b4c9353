import type { Words } from '@/lib/languages/words/words';

export const search: Words['search'] = {
  description: 'Buscar artículos y declaraciones por sus palabras, quién habla, tema, tipo y año.',
  noScript: 'La búsqueda necesita scripts, y están desactivados.',
  onDisk:
    'La búsqueda solo funciona en la web: los navegadores no dejan que las páginas de una carpeta carguen un índice.',
  otherWays:
    'Cada artículo está también en el {archive}, cada fecha en la {timeline} y cada declaración en {who}.',
  archive: 'archivo',
  timeline: 'cronología',
  who: 'quién dice qué',
  label: 'Buscar artículos y declaraciones',
  placeholder: 'Palabras, o «frase exacta»',
  skip: 'Ir a los resultados',
  filters: 'Filtros',
  results: 'Resultados',
  facets: {
    topic: 'Tema',
    speaker: 'Quién habla',
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
    tooCommon: '{query} aparece en demasiados artículos para poder buscarlo.',
    nothing: 'No se ha encontrado nada{asked}.',
    forQuery: ' para {query}',
    bySpeakers: ' de {speakers}',
    among: ' ({filters})',
    or: ' o ',
    firstShown: '; se muestran los primeros {shown}',
    leadsTo: { one: 'artículo', other: 'artículos' },
  },
};
