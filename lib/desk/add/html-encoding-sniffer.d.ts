declare module 'html-encoding-sniffer' {
  /** The name of the encoding that browsers read the bytes of a page in. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options: { defaultEncoding: string },
  ): string;
}
