/** Ways in which markup runs a script; each calls `ran()`. Kinds as public lists of them have. */
export const vectors = [
  '<script>ran()</script>',
  '<img src=hostile-x onerror=ran()>',
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<a href="javascript:ran()" onfocus=ran() autofocus tabindex=1>x</a>',
  '<input autofocus onfocus=ran()>',
  '<details open ontoggle=ran()><summary>x</summary></details>',
  '<video><source src=hostile-x onerror=ran()></video>',
  '<audio src=hostile-x onerror=ran()></audio>',
  '<object data="javascript:ran()"></object>',
  '<embed src="javascript:ran()">',
  '<math><mtext></mtext><mglyph><style><img src=hostile-x onerror=ran()>',
  '<noscript><p title="</noscript><img src=hostile-x onerror=ran()>">',
  '<style><img title="</style><img src=hostile-x onerror=ran()>">',
  '<form><button formaction="javascript:ran()" autofocus onfocus=ran()>x</button></form>',
  '<link rel=stylesheet href=hostile-x onerror=ran()>',
  '<p style="animation:x" onanimationstart=ran()>x</p>',
  '[x](javascript:ran())',
  '<javascript:ran()>',
] as const;

/** What is put before a vector, to end whatever it stands in. */
export const contexts = [
  '',
  '">',
  "'>",
  '` -->',
  ']]>',
  '</script>',
  '</title>',
  '</textarea></style>',
  '</a></p>',
  '\\',
  '*x* [x](https://a.example/ "',
  '{{x}} ${x} ',
  '> ',
  '- ',
  '## ',
  '```\n```\n',
] as const;

const entities = (text: string) => text.replaceAll(/[<>"'&]/g, (c) => `&#${c.charCodeAt(0)};`);
const hexEntities = (text: string) =>
  text.replaceAll(/[<>"':()]/g, (c) => `&#x${c.charCodeAt(0).toString(16)}`);
const escapes = (text: string) =>
  text.replaceAll(/[<>"']/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
const mixed = (text: string) =>
  text.replaceAll(
    /[a-z]+(?=[\s>:])/g,
    (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
  );

/** How a vector is written. */
const encodings = [(text: string) => text, entities, hexEntities, escapes, mixed] as const;

/** Every vector after every context in every encoding. */
export const payloads = vectors.flatMap((vector) =>
  contexts.flatMap((context) => encodings.map((encode) => context + encode(vector))),
);
