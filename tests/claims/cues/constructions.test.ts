import { expect, test } from 'vitest';
import { told } from '../claims-of';

/** Sentences put together from parts that meet in news: each row is one construction. */
test.each([
  [
    'two asides between who speaks and the verb',
    'Ida Holm, of Orro Freight, one of its founders, said the pier was safe. Wei Tan, 43, a nurse, disagreed and said it was not.',
    ['Ida Holm | said | states | the pier was safe', 'Wei Tan | said | states | it was not'],
  ],
  [
    'a verb in -s behind “who”',
    'A woman who lives near the port accused the mayor of hiding a letter.',
    ['A woman | accused | accuses the mayor | hiding a letter'],
  ],
  [
    'what goes on behind a denial',
    'Ida Holm denied the pier was closed, adding that it would open in May.',
    [
      'Ida Holm | denied | denies | the pier was closed',
      'Ida Holm | adding | states | it would open in May',
    ],
  ],
  [
    'another who speaks beside a claim',
    'Ida Holm would not say whether the pier was closed, while Wei Tan said it was open.',
    [
      'Ida Holm | would not say | declines | whether the pier was closed',
      'Wei Tan | said | states | it was open',
    ],
  ],
  [
    'who is told, and when, before a clause without “that”',
    'Ida Holm told the Orro Post on Tuesday workers had been warned twice.',
    ['Ida Holm | told | states | workers had been warned twice'],
  ],
  [
    'a number that opens the clause',
    'Ida Holm left, saying about 40 people attended the meeting.',
    ['Ida Holm | saying | states | about 40 people attended the meeting'],
  ],
  [
    'a condition before the clause',
    'Ida Holm said if the talks fail, the ferry will close.',
    ['Ida Holm | said | states | if the talks fail, the ferry will close'],
  ],
  [
    'a relative clause in what a verb in -ing says',
    'The talks ended on Monday, with Ida Holm and Wei Tan saying the man who was arrested is a sailor.',
    ['Ida Holm and Wei Tan | saying | states | the man who was arrested is a sailor'],
  ],
  [
    'an infinitive of saying that goes on',
    'Ida Holm went on to say that they were ready to talk, but denied any wrongdoing.',
    [
      'Ida Holm | went on to say | states | they were ready to talk',
      'Ida Holm | denied | denies | any wrongdoing',
    ],
  ],
  [
    'an aside within the verb',
    'Ida Holm has, in recent weeks, called for a new inquiry.',
    ['Ida Holm | has, in recent weeks, called for | asks | a new inquiry'],
  ],
  [
    'what tells more of a source',
    'According to Ida Holm, 43, the pier was safe. According to a report published on Monday, it was not. The ferry, according to Wei Tan, who runs it, will close.',
    [
      'Ida Holm | According to | states | the pier was safe',
      'a report | According to | states | it was not',
      'Wei Tan | according to | states | The ferry … will close',
    ],
  ],
  [
    'a source without an aside keeps its whole clause',
    'According to Ida Holm, the port, which opened in 2019, has doubled in size.',
    ['Ida Holm | According to | states | the port, which opened in 2019, has doubled in size'],
  ],
  [
    'a paper that reports',
    'The pier was safe, as reported in the Orro Post.',
    ['the Orro Post | reported in | states | The pier was safe'],
  ],
  [
    'reports that nobody owns',
    'The port closed amid reports that the mayor had left. There were reports that he was ill.',
    ['– | reports | states | the mayor had left', '– | reports | states | he was ill'],
  ],
  [
    'calls and charges by somebody',
    'The vote follows calls by a spokesman for the mayor for an end to the strike. The plan has drawn accusations by the mayor of Orro of fraud.',
    [
      'a spokesman for the mayor | calls | asks | an end to the strike',
      'the mayor of Orro | accusations | accuses | fraud',
    ],
  ],
  [
    'a question in quotation marks',
    '“Why did nobody call us?” Ida Holm asked. “Is it late?” the harbour board wondered.',
    [
      'Ida Holm | asked | asks | Why did nobody call us?',
      'the harbour board | wondered | asks | Is it late?',
    ],
  ],
  [
    'what several words say',
    'Ida Holm made clear that sales had fallen, but denied any loss.',
    ['Ida Holm | made clear | states | sales had fallen', 'Ida Holm | denied | denies | any loss'],
  ],
  [
    'what somebody calls a thing, whatever its name',
    'The council voted against what police called “a sad day”.',
    ['police | called | states | a sad day'],
  ],
  [
    'two who are quoted or who ask',
    'The Orro Post quoted Ida Holm and Wei Tan as saying that the pier was safe. The mayor was asked by Ida Holm and Wei Tan to resign.',
    [
      'Ida Holm and Wei Tan | saying | states | the pier was safe',
      'Ida Holm and Wei Tan | was asked by | asks The mayor | to resign',
    ],
  ],
  [
    'a relative clause about who speaks at the end',
    'They were ready to talk, the firm that runs the mill said. Two people died and nine were hurt, Ida Holm, who saw the fire, claimed.',
    [
      'the firm | said | states | They were ready to talk',
      'Ida Holm | claimed | alleges | Two people died and nine were hurt',
    ],
  ],
  [
    'a clause of time before who speaks',
    'As the ferry closed, Ida Holm, a farmer from Orro, who lost a barn, said the pier was safe.',
    ['Ida Holm | said | states | the pier was safe'],
  ],
  [
    'a passive at the end of what is said',
    'Workers had been warned twice, the minister says. Meanwhile, Ida Holm left.',
    ['the minister | says | states | Workers had been warned twice'],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});
