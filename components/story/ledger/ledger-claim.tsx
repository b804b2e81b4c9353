import { KindMark } from '@/components/ui/kind-mark';
import type { Claim } from '@/lib/story/story';
import { claimVerbs } from '@/lib/wording/facts/claim-verbs';
import { claimContent, speakerNote } from '@/lib/wording/facts/claim-words';

/** One claim: its kind by word, shape and colour, whom it is aimed at, and its words. */
export function LedgerClaim({ claim, paragraph }: { claim: Claim; paragraph: number }) {
  const { anchor, kind, target, sentence } = claim;
  const note = speakerNote(claim);
  return (
    <li
      id={anchor}
      data-kind={kind}
      className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 leading-[1.48]"
    >
      <p className="pt-1 font-sans text-label font-semibold wrap-anywhere">
        <KindMark kind={kind} />
        <a href={`#${anchor}`} className="no-underline hover:underline">
          {claimVerbs[kind]}
        </a>
        {target && <span className="block font-normal text-soft">{target.text}</span>}
      </p>
      <p>
        {claimContent(claim)}
        {'\u2002'}
        <span className="font-sans text-note text-soft">
          <a
            href={`#${sentence}`}
            data-print=""
            className="whitespace-nowrap no-underline hover:underline"
          >
            ¶ {paragraph}
          </a>
          {note && ` · ${note}`}
        </span>
      </p>
    </li>
  );
}
