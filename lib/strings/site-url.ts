import { z } from 'zod';
import { webAddress } from '@/lib/strings/web-address';

/** A path below which every address of the site stands: no dots, no empty part, no query. */
const basePath = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\/?$/;

/**
 * Where a site is served. A path such as `//evil.example/` would make every address of a style
 * sheet one of another host.
 */
export const siteUrlSchema = z
  .string()
  .refine((value) => {
    const rest = /^https?:\/\/[^/?#]+(.*)$/is.exec(value)?.[1];
    return webAddress(value) !== null && rest !== undefined && basePath.test(rest);
  }, 'is no address of a site; write https://example.org or https://example.org/news')
  .overwrite((value) => webAddress(value) ?? value);
