import type { ReactNode } from 'react';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** Something that can be followed: its name, what comes of it, and its feed in three formats. */
export function FollowItem({
  site,
  name,
  list,
  children,
}: {
  site: Pick<Site, 'base'>;
  name: string;
  /** The path of the list whose feeds these are. */
  list: string;
  children?: ReactNode;
}) {
  const formats = [
    { words: 'RSS', path: paths.rss(list) },
    { words: 'Atom', path: paths.atom(list) },
    { words: 'JSON Feed', path: paths.jsonFeed(list) },
  ];
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-b border-hair py-2.5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <p className="leading-snug wrap-anywhere">
        <a href={href(site, list)} className="font-semibold quiet">
          {name}
        </a>
        {children && <span className="block detail">{children}</span>}
      </p>
      <p className="flex gap-x-4 font-sans text-ui">
        {formats.map(({ words, path }) => (
          <a key={words} href={href(site, path)} aria-label={`${words}: ${name}`}>
            {words}
          </a>
        ))}
      </p>
    </li>
  );
}
