import { askers } from '@/lib/claims/lexicon/who/interview-words';
import { type Interview, isQuestion, type Turn } from '@/lib/claims/interviews/turn';
import { type Quotation, quotation } from '@/lib/story/quotation';

/** “Benkirane: …”, “**NB:** …”, “((WN)) …”, “Q. …”: who is named before what is said. */
const label =
  /^[*_]{0,2}(?:\(\((?<wiki>[^()]{1,40})\)\)|(?<name>\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|van|de|the)){0,4})\s?:|(?<letter>[QA])[.)])[*_]{0,2}:?\s+(?![“"‘])/u;

/** So often somebody must be named for the labels to be those of an interview. */
const minTurns = 2;

interface Labelled {
  readonly paragraph: Quotation;
  readonly name: string;
  readonly label: Quotation;
  readonly said: Quotation;
}

/** An interview whose turns are marked by names; null where the paragraphs are none. */
export function labelledTurns(text: string, paragraphs: readonly Quotation[]): Interview | null {
  const found = paragraphs.map((paragraph) => readLabel(text, paragraph));
  const labelled = found.filter((each) => each !== null);
  const counts = new Map<string, Labelled[]>();
  for (const each of labelled) {
    counts.set(each.name, [...(counts.get(each.name) ?? []), each]);
  }
  const often = [...counts].filter(([, turns]) => turns.length >= minTurns).map(([name]) => name);
  const asking = asker(often, counts);
  if (often.length < 2 || asking === undefined) return null;

  const turns: Turn[] = [];
  const told = new Set<Quotation>();
  paragraphs.forEach((paragraph, index) => {
    const here = found[index];
    const last = turns.at(-1);
    if (here) {
      turns.push({ label: here.label, asks: here.name === asking, parts: [here.said] });
    } else if (last?.label && !last.asks && goesOn(paragraph, last.label)) {
      turns[turns.length - 1] = { ...last, parts: [...last.parts, paragraph] };
    } else told.add(paragraph);
  });
  return { turns, told };
}

function readLabel(text: string, paragraph: Quotation): Labelled | null {
  const match = label.exec(paragraph.text);
  const name = match?.groups?.['wiki'] ?? match?.groups?.['name'] ?? match?.groups?.['letter'];
  if (!match || name === undefined) return null;
  const start = paragraph.start + match[0].indexOf(name);
  const from = paragraph.start + match[0].length;
  if (from >= paragraph.end) return null;
  return {
    paragraph,
    name,
    label: quotation(text, { start, end: start + name.length }),
    said: quotation(text, { start: from, end: paragraph.end }),
  };
}

/** Whose turns are questions, more than anybody’s else; undefined where nobody asks. */
function asker(
  names: readonly string[],
  turns: ReadonlyMap<string, readonly Labelled[]>,
): string | undefined {
  const known = names.find((name) => askers.has(name.toLowerCase()));
  if (known !== undefined) return known;
  const share = (name: string): number => {
    const all = turns.get(name) ?? [];
    return all.filter(({ said }) => isQuestion(said.text)).length / all.length;
  };
  const [most] = names.toSorted((a, b) => share(b) - share(a));
  return most !== undefined && share(most) > 0.3 ? most : undefined;
}

/** Whether a paragraph without label goes on with an answer: it does not speak of who answers. */
const goesOn = (paragraph: Quotation, { text }: Quotation): boolean =>
  !paragraph.text.includes(text.split(' ').at(-1) ?? text) &&
  !/\b(?:the|this) interview\b/i.test(paragraph.text);
