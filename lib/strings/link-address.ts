import { maxAddress, webAddress } from '@/lib/strings/web-address';

const mail = /^mailto:([^\s<>"\\\p{C}\p{Z}]+@[^\s<>"\\\p{C}\p{Z}]+)$/iu;
const fragment = /^#[^\s<>"\\\p{C}\p{Z}]*$/u;

/** The one form of an address that the text of an article may link to; null for any other. */
export function linkAddress(written: string): string | null {
  if (written.length > maxAddress) return null;
  const person = mail.exec(written)?.[1];
  if (person !== undefined) return `mailto:${person}`;
  return fragment.test(written) ? written : webAddress(written);
}
