import type { Document } from 'yaml';
import type { Correction } from '@/lib/story/correction';

/** Adds a correction as the last one; one that is there already is not added again. */
export function addCorrection(document: Document, correction: Correction): void {
  const entry = Object.fromEntries(Object.entries(correction).filter(([, told]) => told));
  appendTo(document, 'corrections', entry);
}

/** Adds an entry at the end of a list of the front matter, which it begins where there is none. */
export function appendTo(document: Document, key: string, entry: unknown): void {
  const { [key]: list }: Record<string, unknown> = document.toJS() ?? {};
  const entries: unknown[] = Array.isArray(list) ? list : [];
  if (entries.some((one) => JSON.stringify(one) === JSON.stringify(entry))) return;
  if (entries.length === 0) document.set(key, document.createNode([entry]));
  else document.addIn([key], document.createNode(entry));
}
