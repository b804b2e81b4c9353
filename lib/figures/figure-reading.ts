import type { Quotation } from '@/lib/story/quotation';

/** A number as the text has it, and the words for what it counts. */
export interface FigureReading {
  /** Both together: "25,000 fraudulent accounts". */
  quote: Quotation;
  /** "25,000", "28.8 million", "$61 million", "12.5%". */
  number: Quotation;
  /** "fraudulent accounts"; null for money and shares. */
  counted: Quotation | null;
}
