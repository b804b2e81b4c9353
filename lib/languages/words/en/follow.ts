/** The page that tells what can be subscribed to. */
export const follow = {
  description: 'What can be subscribed to, and how: feeds, a list of all of them, calendars.',
  note: 'New stories can come to you: no account, no e-mail address, no tracking.',
  unserved: 'This site has no feeds yet, because its address has not been set.',
  how: 'How',
  steps: {
    reader: 'Choose a feed reader: an app or a website that collects what is new for you.',
    copy: 'Copy the address of a feed from this page. Every reader takes RSS.',
    paste: 'Paste it where the reader says “add” or “subscribe”. That is all.',
  },
  all: 'To follow everything at once, give your reader {list} (OPML).',
  allFeeds: 'the list of all feeds',
  whole: 'The whole site',
  everything: 'Everything',
  everythingNote: 'Each story in full, as it appears.',
  edition: 'An edition a day',
  editionNote: 'One entry for each day that has stories.',
  coming: 'Coming up',
  comingNote: 'Each date ahead, as soon as a story names it.',
  storyline: 'A storyline',
  topic: 'A topic',
  speaker: 'A speaker',
  calendar: 'In your calendar',
  calendars:
    'Subscribe to a calendar by its address: {coming}, or {all}. Each story also offers its own dates.',
  calendarOfAll:
    'Subscribe to a calendar by its address: {all}. Each story also offers its own dates.',
  whatIsToCome: 'what is coming up',
  everyEvent: 'every dated event',
};
