import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import type { Memory } from '@/lib/strings/memory';

/** What a build knows of the last one, and leaves for the next. */
export interface KeptMemory {
  memory: Memory;
  /** Keeps what was asked for, and nothing else. */
  keep: () => void;
}

/**
 * Opens what the last build found out about stories and that depends on nothing else.
 * @param place where it is kept.
 * @param code the version of the program: what another one found is not believed.
 */
export function keptMemory(place: string, code: string): KeptMemory {
  const [version, ...lines] = readChecked(place)?.split('\n') ?? [];
  const known = new Map<string, string>();
  for (const line of version === code ? lines : []) {
    const end = line.indexOf('\t');
    known.set(line.slice(0, end), line.slice(end + 1));
  }
  const asked = new Map<string, string>();
  return {
    memory: (of, find) => {
      const held = known.get(of);
      if (held !== undefined) {
        asked.set(of, held);
        return JSON.parse(held);
      }
      const found = find();
      asked.set(of, JSON.stringify(found));
      return found;
    },
    keep: () => {
      const kept = Array.from(asked, ([of, found]) => `${of}\t${found}`);
      writeChecked(place, [code, ...kept].join('\n'));
    },
  };
}
