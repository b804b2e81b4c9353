import { loadSite } from '@/lib/site/load-site';

/** The folder of articles; another can be named for a demonstration or a test. */
export const site = loadSite(process.env['DATELINE_CONTENT'] ?? 'content');
