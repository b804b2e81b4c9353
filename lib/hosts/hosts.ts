import type { HostedSite } from '@/lib/hosts/hosted-site';
import { apache } from '@/lib/hosts/settings/apache';
import { caddy } from '@/lib/hosts/settings/caddy';
import { githubPages, githubWorkflow } from '@/lib/hosts/settings/github-pages';
import { headersFile } from '@/lib/hosts/settings/headers-file';
import { nginx } from '@/lib/hosts/settings/nginx';
import { cloudflareRedirects, netlifyRedirects } from '@/lib/hosts/settings/redirects-file';
import { s3CloudFront } from '@/lib/hosts/settings/s3-cloudfront';
import { vercel } from '@/lib/hosts/settings/vercel';
import type { HostName } from '@/lib/content/settings/host-names';
import type { SiteFile } from '@/lib/site/site-file';

type Settings = (site: HostedSite) => SiteFile[];

/** Settings that a host reads in the folder that is put on it, and those that its keeper puts elsewhere. */
interface Host {
  readonly within: readonly Settings[];
  readonly beside: readonly Settings[];
}

/** Every host that settings are made for. */
const hosts: Readonly<Record<HostName, Host>> = {
  apache: { within: [apache], beside: [] },
  caddy: { within: [], beside: [caddy] },
  cloudflare: { within: [headersFile, cloudflareRedirects], beside: [] },
  github: { within: [githubPages], beside: [githubWorkflow] },
  netlify: { within: [headersFile, netlifyRedirects], beside: [] },
  nginx: { within: [], beside: [nginx] },
  s3: { within: [], beside: [s3CloudFront] },
  vercel: { within: [vercel], beside: [] },
};

/** Files of one path as one: where two hosts read it, what Netlify alone understands stands first. */
function joined(files: readonly SiteFile[]): SiteFile[] {
  const paths = [...new Set(files.map(({ path }) => path))];
  return paths.map((path) => {
    const same = files.filter((file) => file.path === path).map(({ content }) => String(content));
    return { path, content: same.toSorted((a, b) => rank(a) - rank(b)).join('') };
  });
}

const rank = (content: string) => (/ 301!$/m.test(content) ? 0 : 1);

/** Files that a host reads at its root alone. */
const rootFiles: ReadonlySet<string> = new Set(['/_headers', '/_redirects', '/vercel.json']);

/** The files for some hosts, each once, by whether they stand in the finished site or beside it. */
export function hostFiles(
  site: HostedSite,
  names: readonly HostName[],
): { within: SiteFile[]; beside: SiteFile[] } {
  const made = (place: keyof Host) =>
    [...new Set(names.flatMap((name) => hosts[name][place]))].flatMap((make) => make(site));
  const within = joined(made('within'));
  const beside = made('beside');
  // Below a path, the folder that is put on the host is the one that holds the site's.
  const atRoot = ({ path }: SiteFile) => site.base !== '' && rootFiles.has(path);
  return {
    within: within.filter((file) => !atRoot(file)),
    beside: [...beside, ...within.filter(atRoot)],
  };
}
