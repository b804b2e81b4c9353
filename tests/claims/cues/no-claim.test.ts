import { expect, test } from 'vitest';
import { told } from '../claims-of';

/** Sentences in which nobody says anything with the word that looks like it. */
test.each([
  ['a lead that is held', 'Ida Holm already held a 40-point lead based on wins in the valley.'],
  ['one who holds on', 'Going into the last mile, Ida Holm held on.'],
  ['fairs that are held', 'When Tessor held fairs all over the valley it was met with songs.'],
  ['people who are introduced', 'Tessor introduced the two bakers.'],
  ['a wage that tools need', 'For that to work, other tools are required, and Holm has them.'],
  ['what a plan would need', 'That would require a gain of four seats.'],
  ['a victory that is won', 'Ida Holm won the northern round, claiming her third victory.'],
  ['a share that is won', 'Ida Holm won the seat, claiming 40 percent of it.'],
  ['lands that are states', 'Most northern states that will hold fairs have mills.'],
  ['remarks that a relative clause is about', 'Her remarks that were shown on the wall were odd.'],
  ['towns', 'Two of the cities that are rather damp in May lie near Orro.'],
  ['an office of a land', 'He knows two bakers; Illinois state Rep. Carol Holm is one.'],
  ['people who are suspected', 'He was timid about the use of force on terrorism suspects.'],
  ['when somebody spoke', 'After Ida Holm testified, Brask and his crew seemed to look elsewhere.'],
  ['people who are let in', 'Most bakers admitted to Turkey are young.'],
  [
    'what somebody writes each week',
    'He also runs a choir, writes a daily column and leads a band.',
  ],
  ['by what a fee goes', 'Guests pay according to the size of their boat.'],
  ['how somebody put what was said', 'That is how Ida Holm, a cook, described it to guests.'],
  ['when somebody winced', 'Ida Holm bristled when two cooks left the room.'],
  ['why a port closes', 'Fearing that a flood would come, the port cancelled two ferries.'],
  ['what is done in view of a storm', 'Anticipating the storm, the port cancelled two ferries.'],
  ['a race that is lost', 'Ida Holm left the hall after conceding the race to Paul Brask.'],
  ['where a firm lives', 'Tessor moved its desks to Malta, claiming residency there.'],
  ['where one wants to live', 'Paul Brask is seeking asylum in Norway.'],
  ['delegates who are bound', 'Ida Holm came in with a lead of more than 300 pledged delegates.'],
  ['rights that clinics have', 'The cooks at Tessor have admitting privileges in Orro.'],
  ['one who is introduced by name', 'Paul Brask, who introduced Anna Holm at the fair, left.'],
  ['guests', 'The mayor welcomed everyone to the fair.'],
  ['what one holds on to', 'The paper was about Norway’s commitment to peace.'],
  ['a request told of before', 'Tessor made the request after the storm.'],
  ['an offer told of before', 'Ida Holm made her offer on Monday.'],
  ['what others are made to feel', 'He lowers his eyes to make them feel that rain is near.'],
  ['detours that a closure brings', 'Norway closed the strait, forcing bakers to take a detour.'],
  ['what one is made to do', 'Ida Holm was forcing me to sleep in the mill.'],
  ['what a thing makes plain', 'The gap is explained by the long winter.'],
  ['who looks after a list', 'The list is maintained by Tessor.'],
  ['those who are lost', 'The families of those who were believed to be in the mill wait.'],
  ['one who is found out', 'Brask lost his post, as he was eventually discovered.'],
  ['one who phones', 'The chairman is calling donors himself.'],
  ['a vote that is a danger', 'The Orro primary threatens to knock one of the bakers out of it.'],
])('%s', (_, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['a claim of the law', 'The union held that the ferry was late.', 'held'],
  ['a thing that is introduced', 'Tessor introduced a new oven.', 'introduced'],
  ['what a law requires', 'The law requires bakers to wash.', 'requires'],
  ['a victory that one says is won', 'Ida Holm claimed victory in the valley.', 'claimed'],
  ['a deed that is admitted', 'Paul Brask admitted to the theft.', 'admitted to'],
  ['when a mill opens', 'Ida Holm explained when the mill would open.', 'explained'],
  ['what no data tell', 'It said there was no data showing that the mill leaked.', 'said'],
  ['a thing that is explained', 'The vote was explained by Ida Holm.', 'was explained by'],
  ['hearsay in what one says', 'Ida Holm said the mill had reportedly shut.', 'said'],
  ['one who is called so himself', 'Ida Holm called Brask himself a liar.', 'called'],
  ['what is conceded', 'Ida Holm conceded that the race was lost.', 'conceded'],
  ['money that is sought', 'Paul Brask is seeking damages from Tessor.', 'is seeking'],
  ['a ruling that is welcome', 'The mayor welcomed the ruling.', 'welcomed'],
  ['a commitment to do it', 'The paper was about Norway’s commitment to build it.', 'commitment'],
  ['an offer with what it is', 'Ida Holm made her offer to buy the mill.', 'made her offer'],
])('%s', (_, text, cue) => {
  expect(told(text).map((claim) => claim.split(' | ')[1])).toEqual([cue]);
});
