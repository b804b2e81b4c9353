import { measures } from '@/lib/publish/cards/drawing/measures';
import { serif } from '@/lib/publish/cards/drawing/typefaces';

/** The headline in balanced lines; only where it `breaks` may a line end within a word. */
export function Headline({
  text,
  size,
  breaks = true,
}: {
  text: string;
  size: number;
  breaks?: boolean;
}) {
  return (
    <div
      style={{
        display: 'block',
        maxWidth: breaks ? measures.column : undefined,
        fontFamily: serif,
        fontSize: size,
        fontWeight: 600,
        lineHeight: measures.leading,
        letterSpacing: '-0.02em',
        textWrap: breaks ? 'balance' : 'wrap',
        overflowWrap: breaks ? 'anywhere' : 'normal',
      }}
    >
      {text}
    </div>
  );
}
