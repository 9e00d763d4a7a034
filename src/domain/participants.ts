import { type Language, languages } from './language.ts';
import type { Person, ReportedVisit } from './visit.ts';

/** How a role says that somebody leads the group, and not an office. */
const leading: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:Delegationsleit(?:er|erin|ung)|Leit(?:er|erin|ung)\s+der\s+(?:\p{L}+\s+)?(?:Delegation|Abordnung|Reisegruppe))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:delegation\s+(?:head|leader)|(?:head|leader)\s+of\s+(?:the\s+|a\s+)?(?:\p{L}+\s+)?delegation|leading\s+(?:the|a)\s+(?:\p{L}+\s+)?delegation)(?!\p{L})/iu,
  zh: /团长|團長|领队|領隊|率团|率團/u,
};

type Participants = Pick<ReportedVisit, 'people' | 'organisations' | 'hosts' | 'delegation'>;

/** The people who came, as far as the data tell them from those who received them. */
export function travellersOf({ people, hosts }: Participants): Person[] {
  return people.filter(({ name }) => !hosts.includes(name));
}

/** The organisations that came, told in the same way. */
export function travellingOrganisationsOf({ organisations, hosts }: Participants): string[] {
  return organisations.filter((name) => !hosts.includes(name));
}

/** Who is said to lead the group, then who has a role that says so; people with their roles. */
export function leadersOf(visit: Participants): Person[] {
  const travellers = travellersOf(visit);
  const stated = (visit.delegation?.leaders ?? []).map(
    (leader): Person => travellers.find(({ name }) => name === leader) ?? { name: leader },
  );
  const byRole = travellers.filter(({ role = '' }) =>
    languages.some((language) => leading[language].test(role)),
  );
  return [...new Set([...stated, ...byRole])];
}
