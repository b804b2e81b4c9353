import { loadSite } from '@/lib/site/load-site';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { buildDay } from '../site/build-day';

const folder = 'tests/fixtures/site';

/** A site served under a path, with dated and undated stories in two languages. */
export const fixtureSite = loadSite(folder, buildDay);

/** The same site built on another day. */
export const fixtureSiteLater = loadSite(folder, isoDaySchema.parse('2031-01-01'));
