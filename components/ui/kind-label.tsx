import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { KindMark } from '@/components/ui/kind-mark';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** A kind of claim as its mark and its word: for finding and comparing, no part of any sentence. */
export function KindLabel({ kind, language }: { kind: ClaimKind; language: InterfaceLanguage }) {
  return (
    <span data-kind={kind} className="kind">
      <KindMark kind={kind} />
      {wordsOf(language).claims.kinds[kind]}
    </span>
  );
}
