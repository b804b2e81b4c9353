/** "Alibaba · Anthropic and 2 more" */
export function speakerWords(names: readonly string[], more: number): string {
  return names.join(' · ') + (more > 0 ? ` and ${more} more` : '');
}
