/** A place in a template: "{name}". */
export const slot = /\{(\w+)\}/g;

/** A template with its places filled: `fill('Page {number}', { number: 2 })`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(slot, (place, name: string) => String(values[name] ?? place));
}
