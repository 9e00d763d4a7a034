import type { Visit } from '../../domain/visit.ts';
import { monthsOf } from './date-agreement.ts';
import { placeKeys } from './place-keys.ts';

/** Finds what may be of one journey with a visit, so that not each is compared with each. */
export class Nearby<Group> {
  /** By place. */
  readonly #all = new Map<string, Set<Group>>();
  /** By place and month; those without bounds under the place alone. */
  readonly #dated = new Map<string, Set<Group>>();

  add(group: Group, visits: readonly Visit[]): void {
    for (const visit of visits) {
      for (const place of placeKeys(visit)) {
        put(this.#all, place, group);
        for (const month of monthsOf(visit.date) ?? [''])
          put(this.#dated, `${place} ${month}`, group);
      }
    }
  }

  /** All groups that may hold a visit like one of these, and some more. */
  of(visits: readonly Visit[]): ReadonlySet<Group> {
    const near = new Set<Group>();
    for (const visit of visits) {
      const months = monthsOf(visit.date);
      for (const place of placeKeys(visit)) {
        const groups =
          months === undefined
            ? [this.#all.get(place)]
            : ['', ...months].map((month) => this.#dated.get(`${place} ${month}`));
        for (const found of groups) for (const group of found ?? []) near.add(group);
      }
    }
    return near;
  }
}

function put<Group>(groups: Map<string, Set<Group>>, key: string, group: Group): void {
  groups.set(key, (groups.get(key) ?? new Set()).add(group));
}
