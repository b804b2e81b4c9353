import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { KindLabel } from '@/components/ui/kind-label';
import { claimKinds } from '@/lib/story/claim-reading';

/** The kinds of claim by shape, colour and word, each with words that tell it. */
export function KindTable({ language }: { language: InterfaceLanguage }) {
  const { about, claims } = wordsOf(language);
  return (
    <table className="w-full border-collapse font-sans text-ui">
      <thead className="text-soft">
        <tr>
          <th scope="col" className="pb-2 pe-6 text-start font-medium">
            {about.claims.shownAs}
          </th>
          <th scope="col" className="pb-2 text-start font-medium">
            {about.claims.byWords}
          </th>
        </tr>
      </thead>
      <tbody>
        {claimKinds.map((kind) => (
          <tr key={kind} className="border-t border-hair">
            <th scope="row" className="py-2 pe-3 text-start font-semibold sm:pe-6">
              <KindLabel language={language} kind={kind} />
            </th>
            <td lang="en" dir="ltr" className="py-2 wrap-anywhere">
              {claims.examples[kind]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
