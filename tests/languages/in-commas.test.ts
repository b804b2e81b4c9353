import { expect, test } from 'vitest';
import { inCommas } from '@/lib/languages/format/in-commas';
import { interfaceLanguages } from '@/lib/languages/table/interface-languages';

test.each(interfaceLanguages)(
  'in %s two parts stand beside each other by a comma alone',
  (language) => {
    expect(inCommas(language, ['300', '400'])).toMatch(/^300(?:, |، |，)400$/);
  },
);
