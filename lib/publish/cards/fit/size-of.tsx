import type { ReactElement } from 'react';
import satori, { type Font } from 'satori';

/** The width and height in pixels that an element takes up by itself in a column `width` wide. */
export async function sizeOf(
  element: ReactElement,
  width: number,
  fonts: Font[],
): Promise<{ width: number; height: number }> {
  const measured = 'measured';
  let size = { width: 0, height: 0 };
  await satori(
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }}>
      <div key={measured} style={{ display: 'flex' }}>
        {element}
      </div>
    </div>,
    {
      width,
      fonts,
      embedFont: false,
      onNodeDetected: (node) => {
        if (node.key === measured) size = { width: node.width, height: node.height };
      },
    },
  );
  return size;
}
