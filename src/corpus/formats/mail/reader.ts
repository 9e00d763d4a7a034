import { eachMatch } from '../../../domain/each-match.ts';
import { BrueckeError } from '../../../domain/errors.ts';
import { cleanCharacters, collapseSpaces } from '../../clean.ts';
import { withWindowsMarks } from '../../encoding/windows-1252.ts';
import { htmlPieces } from '../html/blocks.ts';
import { parsePage } from '../html/dom.ts';
import type { FormatReader, Piece } from '../reader.ts';
import { statedName } from '../stated-name.ts';
import { textPieces } from '../text.ts';
import { sentOn } from './sent-on.ts';

const replyMarks = /^(?:(?:re|aw|fw|fwd|wg|antwort|回复|答复|转发)\s?[:：]\s?)+/iu;
/** What is below is the sender's card, by an old custom of mail programs. */
const signature = /\n--[ ]?\n[\s\S]{0,2000}$/u;
const quoted = /^(?:>[^\n]*(?:\n|$))+/gmu;
/** An e-mail as it is saved: its subject, date, sender and text. Attachments are named, never opened. */
export const mailReader: FormatReader = {
  format: 'eml',
  endings: ['.eml'],
  isApart: true,
  async read(bytes, file) {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(Uint8Array.from(bytes)).catch((cause: unknown) => {
      throw new BrueckeError('document-damaged', { file }, { cause });
    });
    if (mail.from === undefined && mail.subject === undefined && mail.date === undefined) {
      throw new BrueckeError('document-damaged', { file });
    }
    const attachments = mail.attachments.filter(({ related }) => related !== true).length;
    const subject = lineOf(mail.subject).replace(replyMarks, '');
    const organization = lineOf(mail.headers.find(({ key }) => key === 'organization')?.value);
    const date = mail.headers.find(({ key }) => key === 'date')?.value;
    return {
      pieces: withSubject(await piecesOf(mail.text, mail.html), subject),
      metadata: {
        ...(subject !== '' && { title: subject }),
        ...sentOn(date),
        ...statedName(lineOf(mail.from?.name)),
        ...(organization !== '' && { publisher: organization }),
      },
      ...(attachments > 0 && {
        notes: [new BrueckeError('document-attachments', { file, attachments })],
      }),
    };
  },
};

async function piecesOf(text: string | undefined, html: string | undefined): Promise<Piece[]> {
  const plain = withWindowsMarks(text ?? '');
  // Some programs write only 'This mail is in HTML' as plain text.
  const isWhole = plain.trim() !== '' && plain.length * 4 >= (html ?? '').length / 10;
  if (isWhole || html === undefined) return plainPieces(cleanCharacters(plain));
  return htmlPieces((await parsePage(html)).root);
}

/** What is quoted from another mail was said by somebody else. */
function plainPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const body = text.replace(signature, '\n');
  let from = 0;
  for (const match of eachMatch(quoted, body)) {
    pieces.push(...textPieces(body.slice(from, match.index)));
    pieces.push({ kind: 'boilerplate', text: collapseSpaces(match[0].replace(/^>+/gmu, '')) });
    from = match.index + match[0].length;
  }
  return [...pieces, ...textPieces(body.slice(from))];
}

function withSubject(pieces: readonly Piece[], subject: string): readonly Piece[] {
  return subject === '' ? pieces : [{ kind: 'heading', text: subject, level: 1 }, ...pieces];
}

function lineOf(text: string | undefined): string {
  return collapseSpaces(cleanCharacters(withWindowsMarks(text ?? '')));
}
