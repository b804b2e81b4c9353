import { expect, test } from 'vitest';
import { fold, seenText } from '@/lib/text/folding/fold';
import { foldSpan, unfold } from '@/lib/text/folding/folded';
import { foldings } from '@/lib/text/folding/foldings';

test.each(foldings)('$id: the text is seen as a reader sees it', ({ example: [written, seen] }) => {
  expect(fold(written).seen).toBe(seen);
  expect(seenText(written)).toBe(seen);
});

const byEach = (text: string) =>
  foldings.reduce((seen, folding) => seen.replace(folding.pattern, folding.seen), text);

test('a text that is not looked at by each folding is changed by none', () => {
  const letters = Array.from({ length: 0x10000 }, (_, i) => String.fromCharCode(i));
  const texts = [...letters.map((letter) => `a${letter}b`), 'a  b', 'a \u00A0b', 'a\n\nb'];
  expect(texts.filter((text) => seenText(text) !== byEach(text))).toEqual([]);
});

test('a plain text is seen as it is written', () => {
  const text = 'Zoë’s “no” – 2 × 3 = 6, 5 % of €4…\n\nIt’s said.';
  expect(fold(text).seen).toBe(text);
});

test('words found in what is seen are quoted as they are written', () => {
  const folded = fold('On Decem\u00ADber\u200B\u00A04, the o\uFB03ce of Zoe\u0308 Lind.');
  const at = (words: string) => {
    const start = folded.seen.indexOf(words);
    return unfold(folded, { start, end: start + words.length }).text;
  };
  expect(at('December 4')).toBe('Decem\u00ADber\u200B\u00A04');
  expect(at('office')).toBe('o\uFB03ce');
  expect(at('Zoë')).toBe('Zoe\u0308');
});

test('a span of what is written leads to what is seen of it, and back', () => {
  const written = '\uFEFFThe \u00ADboard  said\u200B no.';
  const folded = fold(written);
  const span = foldSpan(folded, {
    start: written.indexOf('\u00ADboard'),
    end: written.indexOf(' no'),
  });
  expect(folded.seen.slice(span.start, span.end)).toBe('board said');
  expect(unfold(folded, span).text).toBe('board  said');
});
