/** The folder of articles and the folder of the finished site; tests name others. */
export const contentFolder = process.env['DATELINE_CONTENT'] ?? 'content';
export const outFolder = process.env['DATELINE_OUT'] ?? 'out';
