import type { Nodes } from 'mdast';
import { linkAddress } from '@/lib/strings/link-address';
import { refusedCharacter } from '@/lib/strings/refused-character';
import { shownValue } from '@/lib/strings/shown-value';

const linkProblem = (url: string) =>
  linkAddress(url) !== null
    ? null
    : `found a link to ${shownValue(url)}; link to an address that begins with https://, http:// or mailto:.`;

/** A character reference such as `&#8238;` is decoded only now. */
function characterProblem(text: string): string | null {
  const refused = refusedCharacter(text);
  return refused && `found ${refused.words} written as a character reference; take it out.`;
}

const imageProblem =
  'found an image; pages show text alone and ask no other host for anything: take it out.';

/** What an article may not hold, as a sentence; null for all that it may. */
export function forbidden(node: Nodes): string | null {
  switch (node.type) {
    case 'html':
      return `found raw HTML ${shownValue(node.value.split('\n')[0] ?? '')}; write Markdown, or "\\<" for the character itself.`;
    case 'image':
    case 'imageReference':
      return imageProblem;
    case 'link':
    case 'definition':
      return linkProblem(node.url);
    case 'text':
    case 'inlineCode':
    case 'code':
      return characterProblem(node.value);
    default:
      return null;
  }
}
