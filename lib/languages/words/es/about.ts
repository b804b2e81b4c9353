import type { Words } from '@/lib/languages/words/words';

export const about: Words['about'] = {
  description:
    'Cómo se leen las fechas, las declaraciones y la valoración de un artículo, y qué no se verifica.',
  lead: 'Las noticias mezclan qué pasó, cuándo y quién solo lo dice. Aquí cada artículo es una copia literal. El sitio lo lee y separa las tres cosas, y cada línea que muestra remite a la frase de la que procede.',
  truth: {
    title: 'No se verifica la veracidad',
    text: 'Este sitio recoge quién dice qué. No juzga si es cierto: que una declaración figure aquí significa que un artículo la atribuye a alguien, nada más. No se añade nada a lo que dice un artículo. Cuando este no lo dice, la página lo indica o guarda silencio.',
  },
  claims: {
    text: 'Una declaración es lo que alguien dice según un artículo: quién habla, las palabras que se lo atribuyen y lo que se dice, todo de forma literal. En el texto, las palabras que atribuyen van subrayadas con el color de su tipo. «La empresa» y «ella» se remiten al nombre que el artículo da completo, y la lista lo señala al lado. Cuando no es seguro quién habla, la declaración figura bajo «Atribuido, sin autor claro»: más vale ningún nombre que uno equivocado. Lo que el artículo dice con voz propia no es una declaración.',
    shownAs: 'Se muestra como',
    byWords: 'Se reconoce por palabras como',
  },
  dates: {
    title: 'Fechas',
    text: 'Una fecha se muestra con la precisión que le da el texto, y siempre con su año. «Finales de junio» son los diez últimos días de junio, no un día. Un día de la semana o una fecha sin año se calculan desde el día de publicación o desde la fecha mencionada antes; la nota «año inferido» lo indica. Una fecha que no se puede situar se deja como está escrita.',
    day: 'un día que el texto menciona',
    about: 'alrededor de un día: «hacia el 24 de junio»',
    span: 'un periodo más largo: «finales de junio», «de abril a junio», «2005»',
    due: 'aún por venir, según el texto',
  },
  sentiment: {
    title: 'Valoración',
    text: 'La etiqueta, de «very bearish» (muy pesimista) a «very bullish» (muy optimista), es del propio artículo y nunca nuestra; también lo son sus razones y las frases sobre el corto y el largo plazo. Un artículo sin etiqueta tampoco la tiene aquí.',
  },
  addresses: {
    title: 'Direcciones',
    text: 'Cada artículo, párrafo, frase, declaración y fecha tiene una dirección propia, que no cambia aunque cambien otras partes del artículo. Para compartir una declaración o una fecha, use «Copiar enlace» junto a ella; para citarla, use «Citar» bajo el titular.',
    data: 'Cada artículo está disponible también como datos; un {schema} describe su contenido.',
  },
  accuracy: {
    title: 'Con qué frecuencia acierta',
    text: 'Se anotaron artículos a mano y se compararon con lo que este sitio lee en ellos. Son los artículos con los que se desarrollaron sus reglas, así que con otros acierta algo menos.',
    row: '{name}, {articles} artículos con {claims} declaraciones: se encuentra el {found} % de las declaraciones; de las que se muestran bajo un nombre, el {rightMouth} % está bajo el correcto; el {dates} % de las fechas es exacto.',
  },
  reading: {
    title: 'Cómo se lee',
    text: 'Se lee con reglas y listas de palabras, las mismas para todos los artículos, no con un modelo de lenguaje. Puede equivocarse. Lo que muestra es siempre una cita, de modo que usted puede comprobarlo. Lee inglés, y las fechas de los textos en alemán y en español; lo que no lee solo aparece si la redacción lo ha anotado. Las páginas no necesitan scripts para leerse (solo la búsqueda), no usan cookies y no piden nada a otros servidores. Su navegador guarda lo que usted lee para cuando no haya conexión; puede desactivarlo al pie de cada página.',
  },
};
