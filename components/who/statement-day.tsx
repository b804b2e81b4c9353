import { DateInWords } from '@/components/ui/date-in-words';
import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { dayOf } from '@/lib/calendar/moment';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { DatedStatement } from '@/lib/site/speakers/statements/dated-statements';

/** "Late June 2026", "reported 12 March 2026", "day not stated" */
export function StatementDay({
  statement: { said, story },
  language,
}: {
  statement: DatedStatement;
  language: InterfaceLanguage;
}) {
  const { reported, dayNotStated } = wordsOf(language).dates;
  if (said) return <DateInWords date={said} language={language} />;
  if (story.published === null) return dayNotStated;
  const day = <Day point={dayOf(story.published)} language={language} />;
  return <Filled text={reported} parts={{ day }} />;
}
