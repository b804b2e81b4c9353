const declaration = /^<\?xml [^>]*\?>\n?/;

/**
 * A feed that names a style sheet (W3C, Associating Style Sheets with XML documents), so that one who
 * opens it in a browser sees what it is and not its source. Feed readers pass over it.
 * @param style the address of the style sheet below the host.
 */
export function styled(xml: string, style: string): string {
  return xml.replace(
    declaration,
    (first) => `${first.trimEnd()}\n<?xml-stylesheet type="text/css" href="${style}"?>\n`,
  );
}
