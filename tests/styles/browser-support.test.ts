import postcss, { type AtRule, type Container, type Declaration, type Root } from 'postcss';
import { expect, test } from 'vitest';
import { partOf, unknownTo } from './compat-data';
import { compiledSheets } from './compiled-sheets';

/** What some browser may leave out, and why no reader misses it. */
const mayLack = new Map([
  ['@page', 'margins of paper; browsers number sheets themselves'],
  ['break-after: avoid', 'a heading on paper may part from its list'],
  ['cursor: pointer', 'a screen that is touched has no pointer'],
  ['hanging-punctuation', 'quotation marks stand in the line'],
  ['hyphenate-limit-chars', 'stands within @supports: words are not parted'],
  ['orphans', 'a paragraph on paper may leave one line'],
  ['widows', 'a paragraph on paper may leave one line'],
  ['scrollbar-width', 'the bar is as wide as elsewhere'],
  ['text-size-adjust', 'only telephones make text larger, and theirs know it'],
  ['text-wrap: pretty', 'a last line may hold one word'],
]);

/** A part of the style sheet as it is told of, and its place in the table. */
type Part = readonly [told: string, ...path: string[]];

/** A property, and its words, functions and units. */
function partsOfDeclaration({ prop, value }: Declaration): Part[] {
  const words = value.replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'|var\([^()]*\)/g, '');
  const names = words.match(/(?<![\w-])[a-z][\w-]*(?![\w(-])/g) ?? [];
  const functions = words.match(/(?<![\w-])[a-z][\w-]*(?=\()/g) ?? [];
  const parts: Part[] = [[prop, 'properties', prop]];
  for (const name of names) parts.push([`${prop}: ${name}`, 'properties', prop, name]);
  for (const name of functions)
    parts.push([`${name}()`, 'types', name], [`${name}()`, 'types', 'color', name]);
  if (prop === 'text-decoration' && /\d/.test(words))
    parts.push(['text-decoration: 1px', 'properties', prop, 'includes_thickness']);
  if (/\d[dsl]v[hw]\b/.test(words))
    parts.push(['dvh', 'types', 'length', 'viewport_percentage_units_dynamic']);
  return parts;
}

function partsOfRule({ name, params }: AtRule): Part[] {
  const parts: Part[] = [[`@${name}`, 'at-rules', name]];
  if (name !== 'media') return parts;
  for (const [feature] of params.matchAll(/(?<=\()[a-z-]+/g))
    parts.push([`@media (${feature})`, 'at-rules', name, feature]);
  if (/[<>]/.test(params)) parts.push(['@media (a < b)', 'at-rules', name, 'range_syntax']);
  return parts;
}

const isConditional = (parent: Container) =>
  'name' in parent && /^(?:media|supports|layer)$/.test(String(parent.name));

const prefixesBeside = ({ parent, prop }: Declaration): string[] =>
  ['-webkit-', '-moz-'].filter((prefix) =>
    parent?.some((other) => other.type === 'decl' && other.prop === prefix + prop),
  );

/** What some browser does not know of a style sheet, with the browsers; and how much was asked. */
function unknownIn(sheet: Root): { asked: number; unknown: string[] } {
  const unknown = new Set<string>();
  let asked = 0;
  const ask = ([told, ...path]: Part, prefixes: readonly string[] = []) => {
    const part = partOf(...path);
    if (part === null) return;
    asked += 1;
    const browsers = unknownTo(part, prefixes);
    const known = mayLack.has(told) || mayLack.has(told.replace(/:.*/, ''));
    if (browsers.length > 0 && !known) unknown.add(`${told} in ${browsers.join(', ')}`);
  };
  sheet.walkDecls(/^(?!--)/, (declaration) => {
    // What stands in @page and @font-face is of another kind under the same names.
    if (declaration.parent?.type === 'atrule' && !isConditional(declaration.parent)) return;
    for (const part of partsOfDeclaration(declaration)) ask(part, prefixesBeside(declaration));
  });
  sheet.walkAtRules((rule) => {
    for (const part of partsOfRule(rule)) ask(part);
  });
  sheet.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/(?<!\\):{1,2}([a-z-]+)/g))
      ask([`:${name}`, 'selectors', name]);
  });
  return { asked, unknown: [...unknown] };
}

test('every browser that the site is made for knows what its style sheets are made of', async () => {
  for (const sheet of await compiledSheets()) {
    const { asked, unknown } = unknownIn(sheet);
    expect(asked).toBeGreaterThan(500);
    expect(unknown).toEqual([]);
  }
});

test('what one of them does not know is found, and a name with a prefix beside it is enough', () => {
  const { unknown } = unknownIn(
    postcss.parse(`a { text-decoration: underline 2px red; field-sizing: content }
      b { -webkit-user-select: all; user-select: all } i { user-select: none }`),
  );
  expect(unknown.map((line) => line.replace(/ in .*/, ''))).toEqual([
    'text-decoration: 1px',
    'field-sizing',
    'field-sizing: content',
    'user-select',
  ]);
});
