import type { BotErrorSentences } from './codes.ts';

export const germanBotErrors: BotErrorSentences = {
  'limit-reached': (gaps) =>
    `Das waren viele Fragen in einer Minute; bitte ${gaps.with(
      'seconds',
      (seconds) => `in ${seconds === '1' ? 'einer Sekunde' : `${seconds} Sekunden`} weiterfragen`,
      'kurz warten',
    )}.`,
  'queue-full': () =>
    'Gerade fragen sehr viele zugleich; bitte in ein paar Sekunden noch einmal fragen.',
  'discord-token-refused': (gaps) =>
    `Discord lehnt das Token ab; bitte im Developer Portal unter „Bot“ mit „Reset Token“ ein neues holen und als ${gaps.value('setting') ?? 'DISCORD_TOKEN'} eintragen.`,
  'discord-intent-refused': () =>
    'Discord gibt dem Bot den Inhalt der Nachrichten nicht; er antwortet auf Befehle, Erwähnungen und Direktnachrichten, und für Antworten ohne Erwähnung bitte im Developer Portal unter „Bot“ den „Message Content Intent“ einschalten.',
  'discord-permission-missing': (gaps) =>
    `Dem Bot fehlt${gaps.with('channel', (channel) => ` in ${channel}`)} die Erlaubnis${gaps.name('permission')}; bitte in den Einstellungen des Kanals oder der Rolle des Bots erteilen.`,
  'discord-guild-unknown': (gaps) =>
    `Der Bot ist nicht auf dem Server${gaps.name('guild')}; bitte mit dem Einladungslink dorthin einladen oder ${gaps.value('setting') ?? 'DISCORD_GUILD_ID'} berichtigen.`,
  'discord-unreachable': (gaps) =>
    `Discord ist nicht zu erreichen${gaps.note('reason')}; bitte das Netz prüfen und noch einmal starten.`,
};
