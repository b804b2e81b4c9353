import { seenText } from '@/lib/text/folding/fold';

/**
 * What two spellings of one name share: as they are seen, with straight apostrophes; a name of
 * several words also without regard to capitals. "Us" and "US" stay two.
 */
export function nameKey(name: string): string {
  const seen = seenText(name).normalize('NFC').replaceAll('’', "'").trim();
  return seen.includes(' ') ? seen.toLowerCase() : seen;
}

/** The spelling to show for each name: of those alike, the first that is not all in capitals. */
export function oneSpelling(names: Iterable<string>): (name: string) => string {
  const shown = new Map<string, string>();
  // A site names few parties, each in many claims.
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? nameKey(name);
    keys.set(name, key);
    return key;
  };
  for (const name of names) {
    const key = keyOf(name);
    const before = shown.get(key);
    if (before === undefined || isShouted(before)) shown.set(key, seenText(name).normalize('NFC'));
  }
  return (name) => shown.get(keyOf(name)) ?? name;
}

const isShouted = (name: string) => name === name.toUpperCase();
