import type { Words } from '@/lib/languages/words/words';

export const counts: Words['counts'] = {
  story: { other: '{n} 篇报道' },
  claim: { zero: '没有说法', other: '{n} 条说法' },
  date: { other: '{n} 个日期' },
  speaker: { other: '{n} 位发言者' },
  dispute: { zero: '没有争议', other: '{n} 处争议' },
  minute: { other: '{n} 分钟' },
  moreClaim: { other: '本篇报道中另有 {n} 条说法' },
};
