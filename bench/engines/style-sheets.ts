import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Declaration } from 'postcss';

/** All that the style sheets in some pages ask of an engine, each once. */
export interface StyleQuestions {
  declarations: [property: string, value: string][];
  selectors: string[];
}

/** Descriptors of fonts and pages, and what one engine alone has another name for. */
const apart = /^(?:font-face|page|property|bottom-right)$/;

/** @param pages the paths of HTML files whose style sheets stand in them. */
export function styleQuestions(folder: string, pages: readonly string[]): StyleQuestions {
  const sheets = new Set(
    pages.flatMap((page) =>
      [...readFileSync(join(folder, page), 'utf8').matchAll(/<style>(.*?)<\/style>/gs)].map(
        ([, sheet = '']) => sheet,
      ),
    ),
  );
  const values = new Map<string, string>();
  const declarations = new Map<string, [string, string]>();
  const selectors = new Set<string>();
  for (const sheet of sheets) {
    const tree = postcss.parse(sheet);
    tree.walkDecls(/^--/, ({ prop, value }) => void (values.has(prop) || values.set(prop, value)));
    tree.walkDecls(/^[^-]/, (declaration) => {
      const { parent, prop } = declaration;
      if (parent?.type === 'atrule' && 'name' in parent && apart.test(String(parent.name))) return;
      const value = filled(declaration.value, values);
      // A value of which nothing is left is an effect that no rule turns on.
      if (value === '') return;
      if (isNamedTwice(declaration)) return;
      declarations.set(`${prop}: ${value}`, [prop, value]);
    });
    tree.walkRules((rule) => {
      if (
        rule.parent?.type === 'atrule' &&
        'name' in rule.parent &&
        rule.parent.name === 'keyframes'
      )
        return;
      for (const selector of rule.selectors) selectors.add(selector.replaceAll('&', ':is(a)'));
    });
  }
  return { declarations: [...declarations.values()], selectors: [...selectors] };
}

/** Whether WebKit's own name for it stands beside it. */
const isNamedTwice = ({ parent, prop }: Declaration): boolean =>
  parent?.some((other) => other.type === 'decl' && other.prop === `-webkit-${prop}`) ?? false;

/** A value without names of other values: with one in it, engines take any. */
function filled(value: string, values: ReadonlyMap<string, string>): string {
  const inner = /var\((--[\w-]+)(?:,([^()]*))?\)/;
  let text = value;
  for (let steps = 0; inner.test(text) && steps < 20; steps += 1)
    text = text.replace(inner, (_whole, name: string, other = '') => values.get(name) ?? other);
  return text.trim();
}
