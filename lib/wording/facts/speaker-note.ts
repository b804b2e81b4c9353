import type { Claim } from '@/lib/story/story';

/** Below this a reader is told that the speaker is not certain. */
const certain = 0.8;

/** How the text names the speaker, where that is not the name itself. */
export function speakerNote({ speaker }: Claim): string | null {
  const { mention, resolved, inferred, confidence } = speaker;
  if (inferred) return 'speaker inferred';
  if (mention === null || resolved === null) return null;
  if (mention.text.replace(/^the /i, '') === resolved.replace(/^the /i, '')) return null;
  return `as “${mention.text}”${confidence < certain ? ', not certain' : ''}`;
}
