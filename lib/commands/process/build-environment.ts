import type { Options } from '@/lib/commands/options';
import { today } from '@/lib/commands/today';
import { isoDaySchema } from '@/lib/calendar/iso-day';

/**
 * The build command renders pages in a process of Next's, and hands it in its environment what it
 * was told. @param base the path of the site's address, which next.config.ts reads.
 */
export function handOver({ content, day }: Options, base: string): Record<string, string> {
  return { DATELINE_CONTENT: content, DATELINE_DAY: day, DATELINE_BASE: base };
}

/**
 * What was handed over, in that process; as by default where Next was started on its own, as
 * `npm run dev` does: an editor sees drafts there.
 */
export function handedOver(): Pick<Options, 'content' | 'day' | 'drafts'> {
  return {
    content: process.env['DATELINE_CONTENT'] ?? 'content',
    day: isoDaySchema.parse(process.env['DATELINE_DAY'] ?? today()),
    drafts: process.env.NODE_ENV === 'development',
  };
}
