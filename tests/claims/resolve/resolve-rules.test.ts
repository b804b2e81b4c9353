import { expect, test } from 'vitest';
import { resolveRules } from '@/lib/claims/resolve/resolve-rules';
import { traceClaims } from '@/lib/claims/trace-claims';
import { readDocument } from '@/lib/text/document';

test.each(Object.entries(resolveRules).map(([id, { text, name }]) => [id, text, name] as const))(
  'by the rule “%s” the last speaker of “%s” is %s',
  (id, text, name) => {
    const document = readDocument(`Headline\n${text}`);
    const last = traceClaims({ document, dates: [] }).at(-1);
    expect([last?.rule, last?.reading.speaker.resolved]).toEqual([id, name]);
  },
);
