/** Headlines that some format would take for markup, or for its own end. */
export const hardHeadlines = [
  'Ends </script> early & ]]> twice ]]> with "quotes" and ‘others’',
  'The <b>bold</b> move',
  'The &amp; entity, and &#60; and &lt;',
  'AT&T opens a Q&A; nobody asks',
  'I <3 N.Y., A < B > C',
  'Back\\slash; comma, colon: and 100%#?',
];
