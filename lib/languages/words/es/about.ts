import type { Words } from '@/lib/languages/words/words';

export const about: Words['about'] = {
  description:
    'Cómo se leen fechas, declaraciones y valoración en un artículo, y qué no se verifica.',
  lead: 'Las noticias mezclan qué pasó, cuándo, y quién solo lo dice. Cada artículo es aquí una copia palabra por palabra. El sitio lo lee y separa las tres cosas, y cada línea que muestra lleva a la frase de la que se leyó.',
  truth: {
    title: 'Nada se verifica',
    text: 'Este sitio cuenta quién dice qué. No juzga si es así: que una declaración esté aquí significa que un artículo la atribuye a alguien, y nada más. No se añade nada a lo que dice un artículo. Donde no lo dice, la página lo indica o calla.',
  },
  claims: {
    text: 'Una declaración es quien habla, las palabras que se la atribuyen y lo que se declara, todo palabra por palabra. En el texto, la palabra que atribuye va subrayada con el color de su tipo. «La empresa» y «ella» se llevan al nombre que el artículo da completo, y la lista lo dice al lado. Donde no es seguro quién habla, la declaración está bajo «Atribuido, declarante incierto»: más vale ningún nombre que uno falso. Lo que el artículo dice con su propia voz no es una declaración.',
    shownAs: 'Se muestra como',
    byWords: 'Por palabras como',
  },
  dates: {
    title: 'Fechas',
    text: 'Una fecha se muestra tan exacta como la da el texto, y siempre con su año. «Finales de junio» son los últimos diez días de junio, no un día. Un día de la semana o una fecha sin año se cuenta desde el día de publicación o desde la fecha nombrada antes; la nota «año inferido» lo dice. Una fecha que no se puede situar queda como está escrita.',
    day: 'un día que el texto nombra',
    about: 'en torno a un día: «hacia el 24 de junio»',
    span: 'un tiempo más largo: «finales de junio», «de abril a junio», «2005»',
    due: 'aún por venir, según el texto',
  },
  sentiment: {
    title: 'Valoración',
    text: 'La etiqueta, de «very bearish» (muy pesimista) a «very bullish» (muy optimista), es del propio artículo y nunca nuestra; también lo son sus razones y las frases sobre el corto y el largo plazo. Un artículo sin etiqueta tampoco la tiene aquí.',
  },
  addresses: {
    title: 'Direcciones',
    text: 'Cada artículo, párrafo, frase, declaración y fecha tiene su propia dirección, que no cambia cuando cambian otras partes del artículo. Para compartir una declaración, siga su verbo en la lista o sus palabras subrayadas en el texto y copie la dirección; para compartir una fecha, siga la fecha en el texto; para compartir una frase, siga el ¶ que está a su lado.',
    data: 'Cada artículo se ofrece también como datos; un {schema} dice qué contienen.',
  },
  accuracy: {
    title: 'Con qué frecuencia acierta',
    text: 'Se anotaron artículos a mano y se compararon con lo que el programa lee en ellos. Son los artículos con los que se desarrolló; con otros acierta algo menos.',
    row: '{name}, {articles} artículos con {claims} declaraciones: se encuentra el {found} % de las declaraciones; de las que se muestran bajo un nombre, el {rightMouth} % está bajo el correcto; el {dates} % de las fechas es exacto.',
  },
  reading: {
    title: 'Cómo se lee',
    text: 'Se lee con reglas y listas de palabras, las mismas para cada artículo, no con un modelo de lenguaje que escribe. Puede equivocarse. Lo que muestra es siempre una cita, para que usted pueda mirar. Las declaraciones se leen solo en inglés: un texto en otro idioma está aquí sin ellas, salvo que la redacción las haya anotado. Las páginas no necesitan script para leerse (buscar sí), no ponen cookies y no piden nada a otro servidor.',
  },
};
