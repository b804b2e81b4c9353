import type { Document } from 'yaml';
import type { ClaimAnnotation } from '@/lib/content/annotations/claim-annotation';
import type { DateAnnotation } from '@/lib/content/annotations/date-annotation';
import type { Claim, DateMention, Story } from '@/lib/story/story';

/** Writes the dates and claims of a story into its front matter; a key that is there stays. */
export function writeOut(document: Document, { dates, claims }: Story): void {
  if (!document.has('dates') && dates.length > 0)
    document.set('dates', document.createNode(dates.map(dateEntry)));
  if (!document.has('claims') && claims.length > 0)
    document.set('claims', document.createNode(claims.map(claimEntry)));
}

type Written<Entry> = { [Key in keyof Entry]?: Entry[Key] | undefined };

/** What is told, without what is left out. */
const told = <Entry extends object>(entry: Entry) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

function dateEntry({ quote, from, to, precision, approximate, kind }: DateMention) {
  const entry: Written<DateAnnotation> = {
    text: quote.text,
    from: from ?? undefined,
    to: to ?? undefined,
    precision,
    approximate: approximate ? 'true' : undefined,
    kind,
  };
  return told(entry);
}

function claimEntry({ speaker, cue, kind, target, content }: Claim) {
  const entry: Written<ClaimAnnotation> = {
    speaker: speaker.mention?.text,
    resolved:
      speaker.resolved === speaker.mention?.text ? undefined : (speaker.resolved ?? undefined),
    cue: cue?.text,
    kind,
    target: target?.text,
    content: content.map(({ text }) => text),
  };
  return told(entry);
}
