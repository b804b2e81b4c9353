/**
 * An address by the URL standard; null for what is none. `URL.canParse` is not asked: once Node 20
 * has optimised the call, it refuses addresses with letters such as ü.
 * @param base what a relative address is seen from.
 */
export function parsedUrl(written: string, base?: string): URL | null {
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}
