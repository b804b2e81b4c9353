/** The folder of articles; a test or a demonstration names another. */
export const contentFolder = process.env['DATELINE_CONTENT'] ?? 'content';
