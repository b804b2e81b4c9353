import { askPython, findPython } from '../../setup/find-python';
import { type ReadCalendar, readCalendarSchema } from './read-calendar';

const script = 'tests/publish/icalendar/read-calendar.py';

/** What Python's icalendar makes of a calendar. */
export function readCalendarInPython(ics: string): ReadCalendar {
  return readCalendarSchema.parse(askPython(findPython('icalendar'), script, ics));
}
