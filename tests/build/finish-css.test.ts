import { expect, test } from 'vitest';
import { finishCss } from '@/lib/build/finish-css';

test('a size of text keeps its line height, and a border its width, without a variable', () => {
  expect(
    finishCss(
      '.text-ui{font-size:1rem;line-height:var(--tw-leading,1.45)}.leading-none{--tw-leading:1;line-height:1}.border{border-style:var(--tw-border-style);border-width:1px}.border-dashed{--tw-border-style:dashed;border-style:dashed}@property --tw-leading{syntax:"*";inherits:false}',
    ),
  ).toBe(
    '.text-ui{font-size:1rem;line-height:1.45}.leading-none{line-height:1}.border{border-width:1px}.border-dashed{border-style:dashed}',
  );
});

test('what stands in a query for mixed colours takes the place of what stands before it', () => {
  expect(
    finishCss(
      ':target{background:#8c1a1a1c}@supports (color:color-mix(in lab, red, red)){:target{background:color-mix(in oklab, var(--a) 11%, transparent)}}',
    ),
  ).toBe(':target{background:color-mix(in oklab, var(--a) 11%, transparent)}');
});

test('a query for what only some browsers have stays', () => {
  const css = '@supports (hyphenate-limit-chars:14 5 5){h1{hyphens:auto}}';
  expect(finishCss(css)).toBe(css);
});

test('rules of one selector that stand behind each other are one', () => {
  expect(finishCss('a{top:0}a{left:0}b{top:0}a{top:1px}@media print{a{top:2px}a{left:3px}}')).toBe(
    'a{top:0;left:0}b{top:0}a{top:1px}@media print{a{top:2px;left:3px}}',
  );
});
