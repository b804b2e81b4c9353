/** What the site is for, in one line. */
export const tagline = 'What happened, when, and who merely says so.';
