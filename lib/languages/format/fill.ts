import { rememberedWords } from '@/lib/strings/remembered-words';

/** A place in a template: "{name}". */
export const slot = /\{(\w+)\}/g;

/** A template taken apart: what stands before its first place, then each name with what follows it. */
const taken = rememberedWords((template) => template.split(slot));

/** A template with its places filled: `fill('Page {number}', { number: 2 })`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  const parts = taken(template);
  let filled = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    filled += `${values[name] ?? `{${name}}`}${parts[i + 1] ?? ''}`;
  }
  return filled;
}
