import { KindLabel } from '@/components/ui/kind-label';
import { claimKinds, type ClaimKind } from '@/lib/story/claim-reading';

/** Words by which each kind of claim is known. */
const examples: Readonly<Record<ClaimKind, string>> = {
  accuses: 'accused, blames, sued',
  alleges: 'alleges, claims, alleged, purportedly',
  announces: 'announced, unveiled, pledged, agreed to',
  asks: 'asked, urges, calls for, proposes',
  confirms: 'confirmed, acknowledged, admitted',
  declines: 'declined to comment, did not respond',
  denies: 'denied, rejected, disputes',
  orders: 'ordered, requires, banned, demands',
  predicts: 'expects, forecasts, warns, estimates',
  states: 'said, told, wrote, according to',
};

/** The kinds of claim by shape, colour and word, each with words that tell it. */
export function KindTable() {
  return (
    <table className="w-full border-collapse text-left font-sans text-ui">
      <thead className="text-soft">
        <tr>
          <th scope="col" className="pb-2 pr-6 font-medium">
            Shown as
          </th>
          <th scope="col" className="pb-2 font-medium">
            By words such as
          </th>
        </tr>
      </thead>
      <tbody>
        {claimKinds.map((kind) => (
          <tr key={kind} className="border-t border-hair">
            <th scope="row" className="py-2 pr-3 font-semibold sm:pr-6">
              <KindLabel kind={kind} />
            </th>
            <td className="py-2 wrap-anywhere">{examples[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
