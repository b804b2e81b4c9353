/** The page that tells what can be subscribed to. */
export const follow = {
  description: 'What can be subscribed to, and how: feeds, a list of all of them, calendars.',
  note: 'What is new can come to you: no account, no mail address, nothing that watches you.',
  unserved: 'It is not known yet where this site will be served, so it has no feeds.',
  how: 'How',
  steps: {
    reader: 'Take a feed reader: an app or a website that collects what is new for you.',
    copy: 'Copy the address of a feed from this page: RSS will do for any reader.',
    paste: 'Paste it where the reader says “add” or “subscribe”. That is all.',
  },
  all: 'To take in everything at once, give your reader {list} (OPML).',
  allFeeds: 'the list of all feeds',
  whole: 'The whole site',
  everything: 'Everything',
  everythingNote: 'Each story in full, when it appears.',
  edition: 'An edition a day',
  editionNote: 'One entry for every day with stories.',
  coming: 'What is to come',
  comingNote: 'Each date that lies ahead, when a story tells of it.',
  storyline: 'A storyline',
  topic: 'A topic',
  speaker: 'A speaker',
  calendar: 'In your calendar',
  calendars:
    'Subscribe to a calendar by its address: {coming}, or {all}. Each story offers its own dates too.',
  calendarOfAll:
    'Subscribe to a calendar by its address: {all}. Each story offers its own dates too.',
  whatIsToCome: 'what is to come',
  everyEvent: 'every dated event',
};
