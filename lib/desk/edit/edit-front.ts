import { type Document, parseDocument } from 'yaml';
import { DeskError } from '@/lib/desk/desk-error';

/** The front matter of an article file between its two lines `---`. */
const front = /^(\uFEFF?---[ \t]*\r?\n)([^]*?)(?=^---[ \t]*\r?$)/m;

/**
 * Changes the front matter of an article file; its comments, the order of its keys, its line ends
 * and the text below it stay. A change that changes nothing gives back the same file.
 * @param change gets the YAML as a document, whose every scalar is the string that is written.
 * @throws DeskError where the file has no front matter.
 */
export function editFront(file: string, change: (document: Document) => void): string {
  const found = front.exec(file);
  if (!found) throw new DeskError('The file has no front matter; begin it with a line "---".');
  const [whole, opening = '', yaml = ''] = found;
  const lineEnd = opening.endsWith('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(yaml.replaceAll('\r\n', '\n'), {
    version: '1.2',
    schema: 'failsafe',
  });
  const written = () => document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const before = written();
  change(document);
  const after = written();
  if (after === before) return file;
  return opening + after.replaceAll('\n', lineEnd) + file.slice(whole.length);
}
