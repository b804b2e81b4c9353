import { isoDaySchema } from '@/lib/calendar/iso-day';

/** The day on which tests build: between what the demonstration tells and what it expects. */
export const buildDay = isoDaySchema.parse('2026-11-22');
