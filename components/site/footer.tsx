import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** What the site stands for, and where that is told at length. */
export function Footer({ site }: { site: Site }) {
  return (
    <footer className="mt-16 border-t border-rule pb-12 pt-6 font-sans text-ui text-soft print:hidden">
      <div className="mx-auto flex max-w-296 flex-wrap gap-x-6 gap-y-2 px-5 sm:px-6">
        <p>Nothing here is checked for truth; every line says who says it.</p>
        <a href={href(site, paths.about)}>How this is made</a>
      </div>
    </footer>
  );
}
