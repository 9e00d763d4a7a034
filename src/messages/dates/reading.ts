import { parse } from 'edtf';
import { z } from 'zod';
import { remember } from '../../domain/remember.ts';
import type { DateExpression, DatePoint, YearPart, YearPrecision } from './expression.ts';

/** `true`, or a bit mask over YYYYMMDD (edtf's Bitmask). */
const qualifier = z.union([z.boolean(), z.number()]).optional();

const pointSchema = z.object({
  // An end of an interval with unspecified digits comes without a type.
  type: z.enum(['Date', 'Season', 'Decade', 'Century']).default('Date'),
  values: z.array(z.number().int()).min(1),
  unspecified: z.number().int().optional(),
  approximate: qualifier,
  uncertain: qualifier,
});

/** '..' comes as an infinite number, an unknown end as null; a reader hears the same of both. */
const openEnd = z
  .unknown()
  .refine((end) => end === null || end === Infinity || end === -Infinity)
  .transform(() => undefined);
const endSchema = z.union([pointSchema, openEnd]);

const intervalSchema = z.object({
  type: z.literal('Interval'),
  values: z.tuple([endSchema, endSchema]),
});

const severalSchema = z.object({
  type: z.enum(['List', 'Set']),
  values: z.array(z.union([pointSchema, z.tuple([pointSchema, pointSchema])])).min(1),
  // '[..2018]' and '[2018..]' are open at one end.
  earlier: z.literal(true).optional(),
  later: z.literal(true).optional(),
});

type ParsedPoint = z.infer<typeof pointSchema>;

const longest = 60;

// Bits of edtf's mask over YYYYMMDD, from the left.
const tensOfYear = 4;
const unitsOfYear = 8;
const yearDigits = 1 + 2 + tensOfYear + unitsOfYear;
const monthDigits = 16 + 32;
const dayDigits = 64 + 128;

const datesKept = 2000;

/**
 * Reads an EDTF date (ISO 8601-2, level 2); undefined for what is none or cannot be put in words.
 * The dates of one corpus are few and shown again and again; reading one takes a quarter millisecond.
 */
export const readDate: (text: string) => DateExpression | undefined = remember(read, datesKept);

function read(text: string): DateExpression | undefined {
  // The grammar is ambiguous, and its parser takes long over long texts.
  if (text.length > longest) return undefined;
  let parsed: unknown;
  try {
    parsed = parse(text);
  } catch {
    return undefined;
  }
  const interval = intervalSchema.safeParse(parsed);
  if (interval.success) return readInterval(...interval.data.values);
  const several = severalSchema.safeParse(parsed);
  if (several.success) return readSeveral(several.data);
  const point = pointSchema.safeParse(parsed);
  return point.success ? asPoint(point.data) : undefined;
}

function readInterval(first?: ParsedPoint, last?: ParsedPoint): DateExpression | undefined {
  const from = first && readPoint(first);
  const until = last && readPoint(last);
  if ((first && from === undefined) || (last && until === undefined)) return undefined;
  return {
    kind: 'interval',
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

function readSeveral(several: z.infer<typeof severalSchema>): DateExpression | undefined {
  if (several.earlier === true || several.later === true) {
    const [only, ...others] = several.values;
    if (only === undefined || Array.isArray(only) || others.length > 0) return undefined;
    return several.earlier === true ? readInterval(undefined, only) : readInterval(only);
  }
  const members: DateExpression[] = [];
  for (const value of several.values) {
    const member = Array.isArray(value) ? readInterval(value[0], value[1]) : asPoint(value);
    if (member === undefined) return undefined;
    members.push(member);
  }
  const [first] = members;
  if (members.length === 1 && first !== undefined) return first;
  return { kind: 'several', all: several.type === 'List', members };
}

function asPoint(parsed: ParsedPoint): DateExpression | undefined {
  const point = readPoint(parsed);
  return point && { kind: 'point', point };
}

function readPoint(parsed: ParsedPoint): DatePoint | undefined {
  const [year = 0, second, day] = parsed.values;
  if (year < 0) return undefined;
  const unspecified = parsed.unspecified ?? 0;
  const certainty = {
    approximate: Boolean(parsed.approximate),
    uncertain: Boolean(parsed.uncertain),
  };
  if (parsed.type === 'Decade') {
    return { year: year * 10, yearPrecision: 'decade', ...certainty };
  }
  if (parsed.type === 'Century') {
    return { year: year * 100, yearPrecision: 'century', ...certainty };
  }
  const yearPrecision = precisionOfYear(unspecified);
  const known = {
    ...certainty,
    yearPrecision: yearPrecision ?? 'year',
    ...(yearPrecision === undefined ? {} : { year }),
  };
  if (parsed.type === 'Season') {
    const part = partOfYear(second ?? 0);
    return part && { ...known, part };
  }
  const hasMonth = second !== undefined && (unspecified & monthDigits) === 0;
  const hasDay = day !== undefined && (unspecified & dayDigits) === 0;
  return {
    ...known,
    ...(hasMonth ? { month: second + 1 } : {}),
    ...(hasDay ? { day } : {}),
  };
}

/** Undefined: the year is not stated, or only by digits that nobody would put in words. */
function precisionOfYear(unspecified: number): YearPrecision | undefined {
  switch (unspecified & yearDigits) {
    case 0:
      return 'year';
    case unitsOfYear:
      return 'decade';
    case tensOfYear + unitsOfYear:
      return 'century';
    default:
      return undefined;
  }
}

/** ISO 8601-2, 4.8: 21 to 32 seasons (of either hemisphere), 33 to 36 quarters, 40 and 41 half-years. */
function partOfYear(code: number): YearPart | undefined {
  const season = ([1, 2, 3, 4] as const)[(code - 21) % 4];
  if (code >= 21 && code <= 32 && season !== undefined) return { kind: 'season', number: season };
  const quarter = ([1, 2, 3, 4] as const)[code - 33];
  if (quarter !== undefined) return { kind: 'quarter', number: quarter };
  const half = ([1, 2] as const)[code - 40];
  return half && { kind: 'half', number: half };
}
