/** Across, everything is a part of the width, so that shapes and letters keep their size. */
export const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
