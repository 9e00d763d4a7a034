import { exportFormats } from '../answer/visits/export/format.ts';
import { filterParts, type VisitFilter } from '../answer/visits/filter.ts';
import { readTypedDate } from '../answer/visits/typed-date.ts';
import { BrueckeError } from '../domain/errors.ts';

export const visitFormats = ['text', ...exportFormats] as const;

export type VisitFormat = (typeof visitFormats)[number];

/** What `bruecke visits` asks for. */
export type VisitsCommand =
  | {
      readonly name: 'visits';
      readonly filter: VisitFilter;
      readonly format: VisitFormat;
      readonly json: boolean;
    }
  | {
      readonly name: 'review';
      /** None: all. */
      readonly documents: readonly string[];
      readonly write: boolean;
      readonly json: boolean;
    };

export const visitFlags = {
  place: { type: 'string' },
  partner: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  topic: { type: 'string' },
  review: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;

/**
 * @param words after the command
 * @throws BrueckeError `option-unknown`, `option-invalid`, `argument-missing`
 */
export function visitsCommand(
  words: readonly string[],
  given: ReadonlyMap<string, string | undefined>,
): VisitsCommand {
  const json = given.has('json');
  if (given.has('review')) {
    const unfit = [...filterParts, 'format'].find((part) => given.has(part));
    if (unfit !== undefined) {
      throw new BrueckeError('option-unknown', {
        option: `--${unfit}`,
        command: 'visits --review',
      });
    }
    return { name: 'review', documents: words, write: given.has('write'), json };
  }
  const [unfit] = given.has('write') ? ['--write'] : words;
  if (unfit !== undefined) {
    throw new BrueckeError('option-unknown', { option: unfit, command: 'visits' });
  }
  const filter = Object.fromEntries(
    filterParts.flatMap((part) => {
      const value = given.get(part)?.trim();
      if (!given.has(part)) return [];
      if (value === undefined || value === '') {
        throw new BrueckeError('option-invalid', { option: `--${part}`, value: value ?? '' });
      }
      return [[part, part === 'since' || part === 'until' ? dateOf(part, value) : value]];
    }),
  );
  return { name: 'visits', filter, format: formatOf(given, json), json };
}

function formatOf(given: ReadonlyMap<string, string | undefined>, json: boolean): VisitFormat {
  const value = given.get('format') ?? (given.has('format') ? '' : json ? 'json' : 'text');
  const format = visitFormats.find((each) => each === value.toLowerCase());
  if (format !== undefined) return format;
  const allowed = visitFormats.join(', ');
  throw new BrueckeError('option-invalid', { option: '--format', value, allowed });
}

function dateOf(part: string, value: string): string {
  const date = readTypedDate(value);
  if (date !== undefined) return date;
  throw new BrueckeError('option-invalid', { option: `--${part}`, value });
}
