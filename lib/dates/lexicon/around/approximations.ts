/** Words before a date or a length of time that leave it open by a little. */
export const approximations = [
  'about',
  'almost',
  'approximately',
  'around',
  'c .',
  'ca .',
  'circa',
  'close to',
  'more or less',
  'nearly',
  'roughly',
  'some',
  'somewhere around',
] as const;

/** Words that do so before a length of time or a step only: before a date they say "after" or "by". */
export const limits = [
  'at least',
  'at most',
  'fewer than',
  'just over',
  'just under',
  'less than',
  'more than',
  'no less than',
  'no more than',
  'over',
  'under',
  'up to',
  'well over',
] as const;
