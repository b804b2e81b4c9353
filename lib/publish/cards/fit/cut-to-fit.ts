import { cutText } from '@/lib/publish/cards/fit/cut-text';

/** The longest cut of a text that fits, found by halving. Of the text itself it is known not to. */
export async function cutToFit(
  text: string,
  fits: (cut: string) => Promise<boolean>,
): Promise<string> {
  let [fitting, tooLong] = [1, [...text].length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (await fits(cutText(text, middle))) fitting = middle;
    else tooLong = middle;
  }
  return cutText(text, fitting);
}
