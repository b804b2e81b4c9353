/** The directives that all pages share. */
const shared = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The content security policy that every page runs under without a word on the console. */
export const policy = ["script-src 'self'", ...shared].join('; ');

/** That of the search page, which compiles Pagefind's WebAssembly and loads its index. */
export const searchPolicy = [
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  ...shared,
].join('; ');
