import { KindLabel } from '@/components/ui/kind-label';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import { claimKinds } from '@/lib/story/claim-reading';

const entry = 'border-t border-hair py-4 first:border-0 first:pt-0';
const title = 'mt-0.5 text-item font-semibold tracking-tight';
const plainLink = 'no-underline hover:text-accent';

/** What the script makes results of: it copies a template and fills its parts with text. */
export function HitTemplates({ site }: { site: PageSite }) {
  const address = href(site, paths.search);
  return (
    <>
      <template data-part="claim">
        <li className={entry}>
          <p data-part="says" className="font-sans text-note">
            <b data-part="speaker" className="me-2 font-semibold"></b>
          </p>
          <h3 className={title}>
            <a data-part="link" href={address} className={plainLink}>
              …
            </a>
          </h3>
          <p data-part="where" className="mt-1 detail"></p>
        </li>
      </template>
      <template data-part="story">
        <li className={entry}>
          <p data-part="facts" className="label"></p>
          <h3 className={title}>
            <a data-part="link" href={address} className={plainLink}>
              …
            </a>
          </h3>
          <div data-part="passages" className="mt-1 grid gap-1 leading-row"></div>
        </li>
      </template>
      <template data-part="passage">
        <p>
          <a data-part="link" href={address} className="quiet">
            …
          </a>
        </p>
      </template>
      <template data-part="more-claims">
        <li className="border-t border-hair py-2">
          <button type="button" data-part="button" className="min-h-8 detail">
            …
          </button>
        </li>
      </template>
      {claimKinds.map((kind) => (
        <template key={kind} data-part={`mark-${kind}`}>
          <KindLabel language={site.language} kind={kind} />
        </template>
      ))}
    </>
  );
}
