import type { Chance } from '@/bench/search/chance';
import type { Vocabulary } from '@/bench/search/vocabulary';
import { months } from '@/lib/calendar/months';

/** Who and what one story is about. */
export interface Cast {
  company: string;
  rival: string;
  chief: string;
  critic: string;
  place: string;
}

/** Makes the sentences of one story. */
export interface Sentences {
  headline: () => string;
  /** Told by the article itself. */
  plain: () => string;
  /** Told by somebody. */
  attributed: () => string;
  /** With a date. */
  dated: () => string;
}

export function sentences(
  { one, number }: Chance,
  { noun, adjective, deed, rare, place }: Vocabulary,
  { company, rival, chief, critic, place: home }: Cast,
  year: number,
): Sentences {
  const thing = () => `the ${adjective()} ${noun()}`;
  const plan = () => `${deed()} ${thing()} in ${place()}`;
  const fact = () => `${thing()} near ${place()} needs a ${noun()} and a ${rare()} ${noun()}`;
  const share = () => `${number(60) + 2}.${number(10)} percent`;
  const many = () => `${(number(900) + 10).toString()},000 ${noun()}s`;
  const day = () => `${one(months)} ${number(28) + 1}, ${year}`;
  const short = company.split(' ')[0] ?? company;
  return {
    headline: () =>
      one([
        `${short} to ${capital(deed())} ${capital(adjective())} ${capital(noun())} in ${place()}`,
        `${capital(noun())} ${capital(noun())} Divides ${home} as ${short} Weighs ${capital(rare())}`,
        `${rival} and ${short} Clash Over ${capital(adjective())} ${capital(rare())} ${capital(noun())}`,
      ]),
    plain: () =>
      one([
        `${capital(fact())}, and the ${noun()} of ${place()} depends on it.`,
        `The ${noun()} covers ${many()} — about ${share()} of the ${adjective()} ${noun()} — and a “${rare()}” ${noun()}.`,
        `A ${adjective()} ${noun()}, a ${noun()} and two ${noun()}s stand beside the ${rare()} in ${home}.`,
        `For the ${noun()}, ${thing()} matters more than any ${noun()}; the so-called ${rare()} does not.`,
      ]),
    attributed: () =>
      one([
        `${company} said it would ${plan()}.`,
        `“We shall ${plan()},” said ${chief}, the chief executive of ${company}. “Every ${noun()} counts.”`,
        `${critic} denied that ${fact()}.`,
        `${rival} accused ${company} of hiding ${thing()} and ${many()}.`,
        `The company alleges that ${fact()}.`,
        `${company} has ordered its staff to ${plan()}.`,
        `${rival} confirmed that ${thing()} had lost ${share()} of its ${noun()}s.`,
        `${critic} expects ${thing()} to lose ${share()} by ${year + 1}.`,
        `${company} announced a ${rare()} ${noun()} for ${place()}.`,
        `${rival} asked the council of ${home} to ${plan()}.`,
        `${chief} declined to comment.`,
      ]),
    dated: () =>
      one([
        `On ${day()}, ${company} opened a ${rare()} ${noun()} in ${place()}.`,
        `In late ${one(months)} ${year}, ${rival} warned that ${fact()}.`,
        `The ${noun()} takes effect on ${day()} and ends in ${one(months)} ${year + 1}.`,
        `${company} has owned the ${rare()} since ${year - 2 - number(20)}.`,
      ]),
  };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
