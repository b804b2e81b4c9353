import { colours } from '@/lib/publish/cards/drawing/colours';
import { sans } from '@/lib/publish/cards/drawing/typefaces';

/** Who speaks, in one line. */
export function SpeakerLine({ line }: { line: string }) {
  return (
    <div
      style={{
        fontFamily: sans,
        fontSize: 28,
        fontWeight: 500,
        lineHeight: 1.25,
        color: colours.soft,
        whiteSpace: 'nowrap',
      }}
    >
      {line}
    </div>
  );
}
