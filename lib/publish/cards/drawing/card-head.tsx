import type { DrawableContent } from '@/lib/publish/cards/content/drawable-content';
import { colours } from '@/lib/publish/cards/drawing/colours';
import { sans, serif } from '@/lib/publish/cards/drawing/typefaces';

/** The site's name with its red full stop, and what stands across from it. */
export function CardHead({ siteName, corner }: Pick<DrawableContent, 'siteName' | 'corner'>) {
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'baseline',
        paddingBottom: 18,
        borderBottom: `2px solid ${colours.ink}`,
      }}
    >
      <div
        style={{
          display: 'flex',
          fontFamily: serif,
          fontSize: 40,
          fontWeight: 700,
          lineHeight: 1,
          letterSpacing: '-0.022em',
        }}
      >
        <div
          style={{
            display: 'block',
            maxWidth: 760,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {siteName}
        </div>
        <div style={{ color: colours.accent }}>.</div>
      </div>
      {corner !== null && (
        <div style={{ fontFamily: sans, fontSize: 26, fontWeight: 500, color: colours.soft }}>
          {corner}
        </div>
      )}
    </div>
  );
}
