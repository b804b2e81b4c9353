import { KindMark } from '@/components/ui/kind-mark';
import type { ClaimKind } from '@/lib/story/claim-reading';
import { kindLabels } from '@/lib/wording/rows/kind-labels';

/** A kind of claim as its mark and its word: for finding and comparing, no part of any sentence. */
export function KindLabel({ kind }: { kind: ClaimKind }) {
  return (
    <span data-kind={kind} className="whitespace-nowrap">
      <KindMark kind={kind} />
      {kindLabels[kind]}
    </span>
  );
}
