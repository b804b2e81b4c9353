import { z } from 'zod';
import { parsedUrl } from '@/lib/strings/parsed-url';
import { refusedCharacter } from '@/lib/strings/refused-character';

/** The longest address, in characters, that all browsers and servers take (sitemaps.org). */
export const maxAddress = 2048;

/** Blanks, quotation marks, angles and backslashes: what never stands in an address (RFC 3987). */
const outside = /[\s<>"\\\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** A host follows the two slashes at once; a parser would look for one behind further slashes. */
const withHost = /^https?:\/\/[^/?#@:][^/?#]*(?:[/?#]|$)/i;

/**
 * The one form of a web address: scheme and host in small letters, all else in ASCII.
 * @returns null for what is no web address in full, or names a person before its host.
 */
export function webAddress(written: string): string | null {
  if (written.length > maxAddress || refusedCharacter(written) || outside.test(written))
    return null;
  const url = withHost.test(written) ? parsedUrl(written) : null;
  if (url === null) return null;
  const { username, password, hostname, href } = url;
  const named = username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/i.test(written);
  return named || !/[\p{L}\p{N}]/u.test(hostname) ? null : href;
}

/** A web address in full, in its one form. */
export const webAddressSchema = z
  .string()
  .refine(
    (value) => webAddress(value) !== null,
    'is no web address; write it in full, with https:// and a host, and blanks as %20',
  )
  .overwrite((value) => webAddress(value) ?? value);
