/** The page that tells how the site is made. */
export const about = {
  description: 'How dates, claims and sentiment are read from an article, and what is not checked.',
  lead: 'News mixes what happened, when, and who merely says so. Each story here is a word-for-word copy of an article. The site reads it and sets the three apart, and every line it shows leads back to the sentence it was read from.',
  truth: {
    title: 'Nothing is checked for truth',
    text: 'This site reports who says what. It does not judge whether it is true: that a claim appears here means that an article attributes it to somebody, and no more. Nothing is added to what an article says. Where an article does not say, the page says so or stays silent.',
  },
  claims: {
    text: 'A claim is what a speaker is reported to say: who speaks, the words that attribute it, and what is said, all word for word. In the text the attributing words are underlined in the colour of their kind. “The company” and “she” are traced to the name that the article gives in full, and the list says so beside it. Where the speaker is not certain, the claim stands under “Attributed, speaker unclear”: no name is better than a wrong one. What the article says in its own voice is no claim.',
    shownAs: 'Shown as',
    byWords: 'By words such as',
  },
  dates: {
    title: 'Dates',
    text: 'A date is shown as exactly as the text gives it, and always with its year. “Late June” is the last ten days of June, not a day. A weekday, or a date without a year, is counted from the day of publication or from the date named before it; the note “year inferred” says so. A date that cannot be placed is left as written.',
    day: 'a day that the text names',
    about: 'about a day: “around June 24”',
    span: 'a longer time: “late June”, “April through June”, “2005”',
    due: 'still to come, as the text has it',
  },
  sentiment: {
    title: 'Sentiment',
    text: 'The label, from very bearish to very bullish, is the article’s own and never ours; so are its reasons, and the sentences about the short and the long run. An article without a label has none here.',
  },
  addresses: {
    title: 'Addresses',
    text: 'Every story, paragraph, sentence, claim and date has an address of its own, which stays the same when other parts of the article change. To share a claim or a date, use “Copy link” beside it; to quote one, use “Cite” under the headline.',
    data: 'Each story is also available as data; a {schema} describes what is in it.',
  },
  accuracy: {
    title: 'How often it is right',
    text: 'Articles were annotated by hand and compared with what this site reads in them. Its rules were developed on these articles, so on others it does somewhat worse.',
    row: '{name}, {articles} articles with {claims} claims: {found}% of the claims are found; of those shown under a name, {rightMouth}% are under the right one; {dates}% of the dates are exactly right.',
  },
  reading: {
    title: 'How it reads',
    text: 'The reading is done by rules and word lists, the same for every article, not by a language model. It can be wrong. What it shows is always a quotation, so you can check. It reads English, and the dates of German and Spanish texts: what it does not read appears only where an editor wrote it down. The pages need no script to be read (only search does), set no cookie and ask no other host for anything. Your browser keeps what you read for when there is no connection; the foot of every page lets you switch that off.',
  },
};
