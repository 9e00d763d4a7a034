import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { languages } from '../../../src/domain/language.ts';

/** One thing said, as slices of the text; a reasonable reader may cut it in any of these ways. */
const accepted = z.array(z.string().min(1)).min(1);

const person = z.strictObject({ name: accepted, role: accepted.optional() });

const date = z.strictObject({
  edtf: z.string(),
  /** Other right readings, where one has to reckon: 'last Saturday'. */
  alternatives: z.array(z.string()).default([]),
  /** Right to state and no loss to leave out. */
  optional: z.boolean().default(false),
  accepted,
});

const delegation = z.strictObject({
  name: accepted,
  from: accepted.optional(),
  size: accepted.optional(),
});

const visit = z.strictObject({
  /** May as well be told as a stop of the visit before, being part of the same journey. */
  stop: z.boolean().default(false),
  date: date.optional(),
  place: accepted.optional(),
  delegation: delegation.optional(),
  hosts: z.array(accepted),
  people: z.array(person),
  organisations: z.array(accepted),
  occasion: accepted.optional(),
  topics: z.array(accepted),
  outcome: accepted.optional(),
});

const report = z.strictObject({
  id: z.string(),
  language: z.enum(languages),
  published: z.string().optional(),
  /** `visit`, or what it is instead. */
  kind: z.string(),
  text: z.string(),
  visits: z.array(visit),
});

export type ExpectedVisit = z.infer<typeof visit>;
export type EvalReport = z.infer<typeof report>;

/** One part to write rules by and to learn from, three to report on. */
export const reportSets = ['development', 'test', 'independent', 'long'] as const;
export type ReportSet = (typeof reportSets)[number];

/** Reports to write rules by may lie in several files: `development-en.json`, say. */
export async function readReports(set: ReportSet): Promise<EvalReport[]> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const names = (await readdir(folder)).filter((name) => isPartOf(name, set)).sort();
  const parts = names.map(async (name) => {
    return z.array(report).parse(JSON.parse(await readFile(`${folder}${name}`, 'utf8')));
  });
  return (await Promise.all(parts)).flat();
}

function isPartOf(name: string, set: ReportSet): boolean {
  return name === `${set}.json` || (name.startsWith(`${set}-`) && name.endsWith('.json'));
}

/** Every slice that an expected visit names, those of its date included. */
export function slicesOf(visit: ExpectedVisit): string[] {
  const { date, place, delegation, hosts, people, organisations, occasion, topics, outcome } =
    visit;
  return [
    date?.accepted,
    place,
    delegation?.name,
    delegation?.from,
    delegation?.size,
    ...hosts,
    ...people.flatMap(({ name, role }) => [name, role]),
    ...organisations,
    occasion,
    ...topics,
    outcome,
  ].flatMap((slices) => slices ?? []);
}
