import { contentFolder } from '@/lib/commands/folders';
import { loadSite } from '@/lib/site/load-site';

/** All that the pages show, read once a process. */
export const site = loadSite(contentFolder);
