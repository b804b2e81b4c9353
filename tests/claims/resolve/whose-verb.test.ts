import { expect, test } from 'vitest';
import { speechCounts } from '../claims-of';

/** Sentences in which a verb stands nearer to another noun than to its subject: each row is one kind. */
test.each([
  [
    'what a court hears ends where the court speaks',
    'The tribunal that heard Bakke in June said the ferry was safe.',
    ['The tribunal → The tribunal'],
  ],
  [
    'a comma leads out of what an admission is of',
    'Ms Oss came close to a confession that the tanks had leaked in spring, saying nobody knew.',
    ['Oss → Oss'],
  ],
  [
    'a comma leads out of when it was',
    'Rask withdrew the leaflets after they were printed, saying the map was wrong.',
    ['Rask → Rask'],
  ],
  [
    'a comma leads out of what somebody hopes',
    'Bakke hopes that the visit to the yard could help, pointing to a row of sold docks.',
    ['Bakke → Bakke'],
  ],
  [
    'a clause of saying keeps the verb behind its comma',
    'Tenants left after Moe warned of a flood, saying the dam was old.',
    ['Moe → Moe', 'Moe → Moe'],
  ],
  [
    'what is told of a place has a subject of its own',
    'Bakke spoke near the mill where two bakers had met, chanting “lower the rent!”',
    ['two bakers → two bakers'],
  ],
  [
    'a thing does nothing behind its comma',
    'The prices fell after two bakers cut their forecast, citing a wet spring.',
    ['two bakers → ?'],
  ],
  [
    '“and” joins a verb in -ing to one before what is told between',
    'Oss began the talk by naming the leaks that Dorvale has - in pipes, in tanks - and calling for a new plant.',
    ['Oss → Oss'],
  ],
  [
    'whoever quits announces it, and “there is” is nobody',
    'That is partly why Ida Moe quit the choir before announcing her tour. There is time for Bakke to win, even after calling them lazy.',
    ['Ida Moe → Ida Moe'],
  ],
  [
    'whoever is blamed for doing it need not be the nearest',
    'Dag Rask rang the police after its members threw eggs at him for loudly praising a pump.',
    [],
  ],
  [
    'a paper is not called after whoever its report is about',
    'According to a report by the fire service, Ida Moe, a baker, sent the driver a note.',
    ['a report by the fire service → the fire service'],
  ],
  [
    'two who act together are not called after the helpers before them',
    'According to their helpers, Ms Bakke and the former mayor Dag Moe have worried about the mill.',
    ['their helpers → their helpers'],
  ],
  [
    'a summary is nobody’s other name',
    'According to the police summary, Moe and a baker left. The summary says the mill burned.',
    ['the police summary → the police summary', 'The summary → the police summary'],
  ],
  [
    'both, all and each only count who acts',
    'Rask and Moe both stressed that the mill was safe. The report came when Ida Lund and Una Bo each urged a new roof.',
    ['Rask and Moe → Rask and Moe', 'Ida Lund and Una Bo → Ida Lund and Una Bo'],
  ],
  [
    '“both” behind what is told of two leaves the verb to them',
    'Two clerks – whose hall was once known for its calm – both demanded that the mayor resign.',
    ['Two clerks → Two clerks'],
  ],
  [
    'a state that is cut short is where, not who',
    'Cory Rask, 31, of Fell, Mich., said the oven was cold.',
    ['Cory Rask → Cory Rask'],
  ],
  [
    'who is told of is not where she is from',
    '“Both of them bore me,” Ana Bond, 30, of Wessel, N.M., who had been one of those asked, said in a talk. Hal Lund, 40, of Wessel, N.C., who says the ale is flat, left.',
    ['Ana Bond → Ana Bond', 'who → Hal Lund'],
  ],
  [
    'a name behind what is told of one',
    'One baker backing Ms Moe, Dag Rask of the Old Mill in Fell, said the loaves were burnt.',
    ['Dag Rask → Dag Rask'],
  ],
  [
    'a period between an office and its verb',
    'Jon Rask, the club secretary, last week announced an extension of a second mill.',
    ['Jon Rask → Jon Rask'],
  ],
  [
    'a time of day behind an adjective',
    'But Ida Bakke, keen all morning to needle rivals, attacked Rask for his silence.',
    ['Ida Bakke → Ida Bakke'],
  ],
  [
    'a number and what is earlier are of one phrase',
    'The board chose Ida Moe, who in two earlier letters had made clear that the oven was old.',
    ['who → Ida Moe'],
  ],
  [
    'what a place is now called is not who speaks there',
    'At the former mill, now called Rask Court, the clerk of the court boasted of a new oven.',
    ['the clerk of the court → the clerk of the court'],
  ],
  [
    'the last of a list is not who says it',
    'Many of the bakers who would rather sell for Rask or Moe or Ida Bakke said the price was low.',
    ['Many of the bakers → Many of the bakers'],
  ],
  [
    'a preposition is no part of whom more is told of',
    'Rask sided with the bakers and a group of millers who feared the rule would cost them.',
    ['who → the bakers and a group of millers'],
  ],
  [
    'what bakers have called it is theirs',
    'The quarrel over whether the mill is what former bakers have called a “trap” took a turn.',
    ['former bakers → former bakers'],
  ],
  [
    'no comma has closed what is told of somebody',
    'Oss told Pia Moe, who opened a window on Sunday and said the air was stale.',
    ['who → Pia Moe'],
  ],
  [
    'what is joined to a relative clause is of the same person',
    'Both trust Jon Rask, a baker from Fell, North Dakota, who says he likes rye but takes issue with its price.',
    ['who → Jon Rask', 'who → Jon Rask'],
  ],
  [
    '“there are” between dashes says nothing',
    'Rask said Moe had made lists - there are three in each house, plus two spares - but said the vote was open.',
    ['Rask → Rask', 'Rask → Rask'],
  ],
  [
    'whoever admitted it declines to say more',
    'Ida Bakke admitted that the mayor has taken gifts since he entered the hall but declined to show a list.',
    ['Ida Bakke → Ida Bakke', 'Ida Bakke → Ida Bakke'],
  ],
  [
    'a place that is told of is not the subject behind its comma',
    'Speaking to a radio station in Dorvale, which will host the fair, Bakke praised Moe as a baker but described her bread as a brick.',
    ['Bakke → Bakke', 'Bakke → Bakke'],
  ],
  [
    '“and as she noted” leads in what follows',
    'Clerks can still be fined for losing keys, and as Bakke noted, guards could be moved.',
    ['Bakke → Bakke'],
  ],
])('%s', (_, text, speakers) => {
  expect(speechCounts(text)).toEqual(speakers);
});
