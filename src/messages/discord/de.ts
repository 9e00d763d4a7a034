import type { DiscordMessages } from './discord-messages.ts';

export const germanDiscord: DiscordMessages = {
  quotationMarks: ['„', '“'],
  numbered: (position, label) => `${position} · ${label}`,
  shortened: 'gekürzt, „Im Zusammenhang“ zeigt mehr',
  buttons: {
    more: 'Weitere Textstellen',
    context: 'Im Zusammenhang',
    source: 'Quelle',
    earlier: 'Davor',
    later: 'Danach',
    cite: 'Zitieren',
  },
  otherPassages: 'Andere Textstellen des Dokuments',
  chooseFormat: 'Format der Literaturangabe',
  referenceInFile: 'Die Angabe ist zu lang für eine Nachricht und steht in der Datei.',
  before: 'Davor',
  after: 'Danach',
  quotedIn: (language) => `Zitat auf ${language}`,
  claimsSupported: 'Dazu steht in den Dokumenten:',
  claimsNotSupported: 'Belege für diese Nachricht stehen nicht in den Dokumenten.',
  messageWithoutText: 'In dieser Nachricht steht kein Text, für den sich Belege suchen ließen.',
  citationGone:
    'Diese Textstelle gibt es nicht mehr: Die Dokumente haben sich seitdem geändert. Stellen Sie die Frage am besten noch einmal.',
  buttonUnknown:
    'Diesen Knopf kennt diese Version nicht mehr. Stellen Sie die Frage am besten noch einmal.',
  commandUnknown:
    'Diesen Befehl kennt diese Version nicht mehr. Laden Sie Discord bitte neu; was es gibt, zeigt der Befehl „hilfe“.',
  failed:
    'Das hat leider nicht geklappt; der Fehler ist vermerkt. Versuchen Sie es bitte noch einmal.',
  help: {
    title: 'Brücke',
    private: 'Mit „privat“ sehen nur Sie die Antwort.',
    filters: 'auf Wunsch nur die an einem Ort, mit einem Partner oder seit einem Datum',
    findSources: 'Rechtsklick auf eine Nachricht, „Apps“: sucht Belege für das, was sie behauptet',
    conversation:
      'Oder erwähnen Sie mich in einem Kanal, schreiben Sie mir direkt oder antworten Sie auf meine Antwort.',
    languages:
      'Beschriftungen folgen Ihrer Sprache in Discord; Zitate bleiben in der Sprache des Dokuments.',
  },
};
