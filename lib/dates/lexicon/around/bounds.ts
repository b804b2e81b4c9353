import type { DateBound } from '@/lib/story/date-bound';

/**
 * What the words before a date say of it: that the interval begins or ends there, the other end
 * being open (`onwards`: begins there if that lies ahead), and whether it looks back or ahead.
 */
export interface Bound {
  open: 'from' | 'to' | 'onwards' | null;
  looks: 'back' | 'ahead' | null;
  name: DateBound | null;
  /** The day of writing itself is meant where the weekday is its own: "as soon as Friday". */
  today?: boolean;
}

/** Words before a date, what end they leave open, which way they look and how a page words it. */
export const bounds: readonly (readonly [words: string, bound: Bound])[] = [
  ['after', { open: 'from', looks: null, name: 'after' }],
  ['as early as', { open: null, looks: null, name: null, today: true }],
  ['as late as', { open: null, looks: null, name: null }],
  ['as of', { open: null, looks: 'back', name: 'as of' }],
  ['as recently as', { open: null, looks: 'back', name: null }],
  ['as soon as', { open: null, looks: 'ahead', name: null, today: true }],
  ['at least until', { open: 'to', looks: 'ahead', name: 'until at least' }],
  ['before', { open: 'to', looks: null, name: 'before' }],
  ['beginning', { open: 'from', looks: null, name: 'from' }],
  ['by', { open: 'to', looks: 'ahead', name: 'by' }],
  ['dated', { open: null, looks: 'back', name: null }],
  ['effective', { open: null, looks: 'ahead', name: null, today: true }],
  ['ever since', { open: 'from', looks: 'back', name: 'since' }],
  ['for', { open: null, looks: 'ahead', name: null }],
  ['from', { open: 'onwards', looks: null, name: 'from' }],
  ['going back to', { open: 'from', looks: 'back', name: 'since' }],
  ['no earlier than', { open: 'from', looks: 'ahead', name: 'not before' }],
  ['no later than', { open: 'to', looks: 'ahead', name: 'by' }],
  ['no sooner than', { open: 'from', looks: 'ahead', name: 'not before' }],
  ['not before', { open: 'from', looks: 'ahead', name: 'not before' }],
  ['not until', { open: 'from', looks: 'ahead', name: 'not before' }],
  ['prior to', { open: 'to', looks: null, name: 'before' }],
  ['since', { open: 'from', looks: 'back', name: 'since' }],
  ['since at least', { open: 'from', looks: 'back', name: 'since at least' }],
  ['starting', { open: 'from', looks: null, name: 'from' }],
  ['through', { open: 'to', looks: 'ahead', name: 'through' }],
  ['through at least', { open: 'to', looks: 'ahead', name: 'through' }],
  ['till', { open: 'to', looks: 'ahead', name: 'until' }],
  ['until', { open: 'to', looks: 'ahead', name: 'until' }],
  ['until at least', { open: 'to', looks: 'ahead', name: 'until at least' }],
  ['up to', { open: 'to', looks: 'ahead', name: 'until' }],
];
