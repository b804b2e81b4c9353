import { expect, test } from 'vitest';
import { stripPage } from '@/lib/build/strip-page';

const finish = (html: string, path = '/') =>
  stripPage(html, path, {
    assetAddress: (address) => address,
    modules: { dataShare: '/assets/share.js', dataSearch: '/assets/search.js' },
    integrity: new Map([
      ['/a.css', 'sha256-a'],
      ['/assets/share.js', 'sha256-s'],
    ]),
  }).replace(/<meta http-equiv.*?><meta name=referrer.*?>/, '');

test('scripts, their preloads, payload hints and comments go', () => {
  const page = finish(
    '<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" fetchPriority="low" href="/a.js">' +
      '<link rel="modulepreload" href="/b.js"><script src="/a.js" async></script>' +
      '<meta name="next-size-adjust" content=""><title>T</title></head>' +
      '<body><div hidden><!--$--><!--/$--></div><p>One<!-- -->, two</p>' +
      '<script>self.__next_f=[]</script></body></html>',
  );
  expect(page).toBe('<!doctype html><html lang=en><title>T</title><p>One, two');
});

test('style sheets, font preloads, icons and data for search engines stay', () => {
  const page = finish(
    '<head><link rel="stylesheet" href="/a.css" data-precedence="next">' +
      '<link rel="preload" as="font" type="font/woff2" href="/f.woff2" crossorigin>' +
      '<script type="application/ld+json">{"a":1}</script></head><body></body>',
  );
  expect(page).toContain('<link rel=stylesheet href=/a.css integrity=sha256-a>');
  expect(page).toContain('<link rel=preload as=font type=font/woff2 href=/f.woff2 crossorigin>');
  expect(page).toContain('<script type=application/ld+json>{"a":1}</script>');
});

test('only a page that can be shared gets the module that shares', () => {
  const module = '<script type=module src=/assets/share.js integrity=sha256-s></script>';
  expect(finish('<head></head><body><p>Text</p></body>')).not.toContain('script');
  expect(finish('<head></head><body><p data-share="T">Text</p></body>')).toContain(module);
});

test('text that looks like markup is not taken for it', () => {
  expect(finish('<head></head><body><p>&lt;script>x&lt;/script></p></body>')).toContain(
    '<p>&#x3C;script>x&#x3C;/script>',
  );
});

test('the policy of a page stands in it before anything is loaded, for hosts that set no headers', () => {
  const parts = { assetAddress: (address: string) => address, modules: {}, integrity: new Map() };
  const page = (path: string) =>
    stripPage(
      '<head><meta charset="utf-8"><link rel="stylesheet" href="/a.css"></head><body></body>',
      path,
      parts,
    );
  expect(page('/about/')).toMatch(
    /<meta charset=utf-8><meta http-equiv=content-security-policy content="default-src &#x27;none&#x27;; [^"]*"><meta name=referrer content=no-referrer><link/,
  );
  expect(page('/about/')).not.toMatch(/frame-ancestors|wasm|upgrade/);
  expect(page('/search/')).toContain('&#x27; &#x27;wasm-unsafe-eval&#x27;');
});
