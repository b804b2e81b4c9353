import postcss from 'postcss';

/**
 * Leaves out of a style sheet what no reader's browser needs: Tailwind writes the first values of
 * its variables twice, the second time for browsers without `@property`, which are older than those
 * the site is made for (package.json, `browserslist`).
 */
export function finishCss(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('layer', (rule) => {
    if (rule.params === 'properties' && rule.nodes !== undefined) rule.remove();
  });
  // Prefixes are for older browsers too, and come three times.
  sheet.walkDecls('-webkit-text-decoration-color', (declaration) => {
    declaration.remove();
  });
  // Fonts lie beside the style sheet that names them.
  return sheet.toString().replaceAll('url(../media/', 'url(');
}
