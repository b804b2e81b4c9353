/** How many characters each line of the article holds. */
export function lineLengths(): number[] {
  const counts: number[] = [];
  const range = document.createRange();
  for (const paragraph of document.querySelectorAll('.prose p')) {
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let [bottom, count] = [0, 0];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (let i = 0; i < (text.textContent ?? '').length; i += 1) {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getClientRects()[0];
        if (!box) continue;
        if (count > 0 && Math.abs(box.bottom - bottom) > 8) {
          counts.push(count);
          count = 0;
        }
        bottom = box.bottom;
        count += 1;
      }
    }
  }
  return counts;
}
