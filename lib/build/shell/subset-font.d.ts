/** As much of the package's interface as is used; it comes without types. */
declare module 'subset-font' {
  /** @param text the letters that stay. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** The part of each axis of a variable font that stays. */
      variationAxes: Readonly<Record<string, { min: number; max: number }>>;
      /** Leaves out forms that only a style could ask for. */
      noLayoutClosure: boolean;
    },
  ): Promise<Buffer>;
}
