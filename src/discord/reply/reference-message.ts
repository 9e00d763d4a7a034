import {
  type ReferenceFormat,
  referenceFormatNames,
  referenceFormats,
} from '../../domain/reference-format.ts';
import type { SourceCard } from '../../domain/source.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { languageOf, type ReaderLanguage } from '../../messages/reader-language.ts';
import { fileEndingOf, referenceTo } from '../../references/reference.ts';
import { usualFormat } from '../../references/usual-format.ts';
import { selectRow } from './buttons.ts';
import { changeSentence } from './change-sentence.ts';
import { codeBlock } from './code-block.ts';
import { escapeText } from './escape.ts';
import { longest } from './limits.ts';
import { noMentions, type ReplyMessage, textFile } from './message.ts';
import { passageId } from './passage-id.ts';

/** The passage as a reference to copy, as a file where programs read it, and the other formats to choose. */
export function referenceMessage(
  card: SourceCard,
  language: ReaderLanguage,
  format: ReferenceFormat = usualFormat[languageOf(language)],
): ReplyMessage {
  const { chooseFormat, referenceInFile } = discordMessagesIn(language);
  const reference = referenceTo(card, format);
  const opening = [...changeSentence(card, language), `**${referenceFormatNames[format]}**`];
  const content = [...opening, codeBlock(reference)].join('\n');
  const fits = content.length <= longest.content;
  const ending = fileEndingOf(format) ?? (fits ? undefined : 'txt');
  const choice = selectRow(
    passageId('format', card),
    chooseFormat,
    referenceFormats.map((each) => ({
      label: referenceFormatNames[each],
      value: each,
      chosen: each === format,
    })),
  );
  return {
    content: fits ? content : [...opening, escapeText(referenceInFile)].join('\n'),
    components: choice === undefined ? [] : [choice],
    ...(ending !== undefined && { files: [textFile(fileName(card, ending), reference)] }),
    allowedMentions: noMentions,
  };
}

/** Letters of every script are safe in Discord's file names; a hash sign is not in an address. */
function fileName({ citation }: SourceCard, ending: string): string {
  return `${citation.replace('#', '-')}.${ending}`;
}
