import { type Document, parseDocument } from 'yaml';
import { appendTo } from '@/lib/desk/edit/add-correction';

/** An entry as it is written: what is not told is left out. */
interface WrittenEntry {
  slug: string;
  on: string;
  headline?: string;
  reason?: string;
  aliases?: readonly string[];
}

/** Adds an entry to what site.yaml says of withdrawn stories; its comments and order stay. */
export function addWithdrawn(yaml: string, entry: WrittenEntry): string {
  return editSettings(yaml, (document) => appendTo(document, 'withdrawn', entry));
}

/** Changes the text of a site.yaml by its document model; a new one begins where there is none. */
export function editSettings(yaml: string, change: (document: Document) => void): string {
  const document: Document = parseDocument(yaml, { version: '1.2', schema: 'failsafe' });
  if (document.contents === null) document.contents = document.createNode({});
  change(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
