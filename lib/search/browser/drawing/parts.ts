/** Finds a part of the page by its name, `data-part`, within another. */
export function part(within: ParentNode, name: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the search page has no part "${name}"`);
  return found;
}

/** A copy of the one element that a template of the page holds. */
export function copyOf(name: string): HTMLElement {
  const template = part(document, name);
  const copy =
    template instanceof HTMLTemplateElement && template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the template "${name}" holds no element`);
  return copy;
}
