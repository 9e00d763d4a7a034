import type { DiscordMessages } from './discord-messages.ts';

export const englishDiscord: DiscordMessages = {
  quotationMarks: ['“', '”'],
  numbered: (position, label) => `${position} · ${label}`,
  shortened: 'shortened, “In context” shows more',
  buttons: {
    more: 'More passages',
    context: 'In context',
    source: 'Source',
    earlier: 'Before',
    later: 'After',
    cite: 'Cite',
  },
  otherPassages: 'Other passages of the document',
  chooseFormat: 'Format of the reference',
  referenceInFile: 'The reference is too long for a message and stands in the file.',
  before: 'Before',
  after: 'After',
  quotedIn: (language) => `quoted in ${language}`,
  claimsSupported: 'The documents say about this:',
  claimsNotSupported: 'The documents hold nothing that supports this message.',
  messageWithoutText: 'This message has no text to find sources for.',
  citationGone:
    'This passage is no longer there: the documents have changed since. Please ask the question again.',
  buttonUnknown: 'This version no longer knows this button. Please ask the question again.',
  commandUnknown:
    'This version no longer knows this command. Please reload Discord; the command “help” shows what there is.',
  failed: 'Sorry, that did not work; the error has been noted. Please try again.',
  help: {
    title: 'Brücke',
    private: 'With “private”, only you see the answer.',
    filters: 'if you like only those to a place, with a partner or since a date',
    findSources: 'right-click a message, “Apps”: finds what supports its claims',
    conversation: 'Or mention me in a channel, send me a direct message, or reply to my answer.',
    languages: 'Labels follow your language in Discord; quotations stay in that of the document.',
  },
};
