import postcss, { type Rule } from 'postcss';

/** A style sheet in two: what every page has, and what is for other scripts than the Latin. */
export interface PartedSheet {
  css: string;
  scripts: string;
}

/** The layer of the rules that are for languages (app/styles/globals.css). */
const layer = 'base';

/** Takes the rules that are for the elements of a language alone out of a style sheet. */
export function partScripts(css: string): PartedSheet {
  const sheet = postcss.parse(css);
  const rules: string[] = [];
  sheet.walkRules((rule) => {
    if (!isForLanguages(rule)) return;
    rules.push(rule.toString());
    rule.remove();
  });
  return {
    css: sheet.toString(),
    scripts: rules.length === 0 ? '' : `@layer ${layer}{${rules.join('')}}`,
  };
}

const isForLanguages = ({ selectors }: Rule) =>
  selectors.every((selector) => /^(?:(?::is\()?:lang\(|\[lang\|=)/.test(selector));
