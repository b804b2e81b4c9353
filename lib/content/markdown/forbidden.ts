import type { Nodes } from 'mdast';

const safeAddress = /^(https?:\/\/|mailto:|#)/i;

const linkProblem = (url: string) =>
  safeAddress.test(url)
    ? null
    : `found a link to "${url}"; link to an address that begins with https://, http:// or mailto:.`;

const imageProblem =
  'found an image; pages show text alone and ask no other host for anything: take it out.';

/** What an article may not hold, as a sentence; null for all that it may. */
export function forbidden(node: Nodes): string | null {
  switch (node.type) {
    case 'html':
      return `found raw HTML ${JSON.stringify(node.value.split('\n')[0])}; write Markdown, or "\\<" for the character itself.`;
    case 'image':
    case 'imageReference':
      return imageProblem;
    case 'link':
    case 'definition':
      return linkProblem(node.url);
    default:
      return null;
  }
}
