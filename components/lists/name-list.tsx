import { href } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** A name with the path of its page and how much stands there. */
export interface ListedName {
  name: string;
  path: string;
  note: string;
}

/** Names in columns, each leading to its page. */
export function NameList({ site, names }: { site: PageSite; names: readonly ListedName[] }) {
  return (
    <ol className="mt-6 grid gap-x-10 border-t-2 border-rule sm:grid-cols-2 lg:grid-cols-3">
      {names.map(({ name, path, note }) => (
        <li key={name} className="border-b border-hair py-2.5">
          <a
            href={href(site, path)}
            className="text-[1.15rem] font-semibold leading-tight tracking-tight no-underline wrap-anywhere hover:text-accent"
          >
            {name}
          </a>
          <span className="mt-0.5 block note">{note}</span>
        </li>
      ))}
    </ol>
  );
}
