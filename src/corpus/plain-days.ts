const toTheDay = /^(?<first>\d{4}-\d\d-\d\d)(?:\/(?<last>\d{4}-\d\d-\d\d))?$/u;
const lastMillisecond = 86_400_000 - 1;

/** Most dates are one or two plain days, and the library takes long. */
export function plainDays(
  date: string,
): { readonly from: number; readonly until: number } | undefined {
  const { first, last = first } = toTheDay.exec(date)?.groups ?? {};
  const [from, until] = [startOf(first), startOf(last)];
  if (from === undefined || until === undefined || until < from) return undefined;
  return { from, until: until + lastMillisecond };
}

function startOf(day: string | undefined): number | undefined {
  const time = Date.parse(day ?? '');
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(`${day}T`)
    ? time
    : undefined;
}
