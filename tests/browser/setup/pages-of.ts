import { readTree } from '@/lib/export/file-tree';
import type { ServedSite } from './global-setup';

/** The addresses of all pages to read of a built site, the one for "not found" included. */
export function pagesOf({ folder, address }: ServedSite): string[] {
  return [...readTree(folder)]
    .filter(([path, bytes]) => path.endsWith('.html') && !leadsOn(bytes))
    .map(([path]) => address + path.replace(/index\.html$/, ''));
}

/** Whether a page stands at a former address and sends its readers on. */
const leadsOn = (html: Uint8Array) => Buffer.from(html).includes('http-equiv=refresh');
