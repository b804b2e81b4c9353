/** What bears a name, as far as the text proves it. */
export type EntityType = 'person' | 'organisation' | 'place' | 'unknown';
