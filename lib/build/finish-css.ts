import postcss, { type AtRule, type Root, type Rule } from 'postcss';

/**
 * Leaves out of a style sheet what no reader's browser needs. Tailwind and Next write for browsers
 * that are older than those the site is made for (package.json, `browserslist`), and hand values from
 * one utility to another in variables, where the order of the rules already says which one counts.
 */
export function finishCss(css: string): string {
  const sheet = postcss.parse(css);
  withoutVariables(sheet);
  sheet.walkAtRules('layer', (rule) => {
    if (rule.params === 'properties' && rule.nodes !== undefined) rule.remove();
  });
  sheet.walkAtRules('supports', replaceFallback);
  sheet.walkRules(joinToPrevious);
  // Prefixes are for older browsers too, and come three times.
  sheet.walkDecls(
    /^-webkit-text-decoration-color$|^-webkit-hyphens$|^-moz-text-size-adjust$/,
    (declaration) => {
      declaration.remove();
    },
  );
  // Fonts lie beside the style sheet that names them.
  return sheet.toString().replaceAll('url(../media/', 'url(');
}

/** What our utilities hand to each other: the reset gives every border and outline its style. */
const handed = /^--tw-(?:leading|font-weight|tracking|border-style|outline-style)$/;

function withoutVariables(sheet: Root): void {
  sheet.walkAtRules('property', (rule) => {
    if (handed.test(rule.params)) rule.remove();
  });
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (handed.test(prop)) declaration.remove();
    else if (/^var\(--tw-(?:border|outline)-style\)$/.test(value)) declaration.remove();
    else declaration.value = value.replace(/var\(--tw-leading,\s*([^()]*)\)/, '$1');
  });
}

/**
 * `@supports (color: color-mix(…))` holds what the rule before it should say; that rule says the same
 * in colours of the light theme.
 */
function replaceFallback(supports: AtRule): void {
  if (!/color-mix\(in lab/.test(supports.params)) return;
  const [inner] = supports.nodes ?? [];
  const before = supports.prev();
  if (inner?.type !== 'rule' || before?.type !== 'rule') return;
  inner.walkDecls((declaration) => {
    before.walkDecls(declaration.prop, (old) => void old.remove());
    before.append(declaration.clone());
  });
  supports.remove();
}

/** Rules of one selector that stand behind each other, parted for a fallback, are one rule. */
function joinToPrevious(rule: Rule): void {
  const before = rule.prev();
  if (before?.type !== 'rule' || before.selector !== rule.selector) return;
  before.append(rule.nodes);
  rule.remove();
}
