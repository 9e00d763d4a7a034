import type { Language } from '../../domain/language.ts';
import type { KnownPlace } from './known-place.ts';

/** A way to write a place in a text. */
export interface PlaceForm {
  readonly text: string;
  readonly place: KnownPlace;
  /** 'Dresdner', 'sächsische', 'Bavarian': tells an origin more often than a destination. */
  readonly adjective: boolean;
}

const han = /\p{Script=Han}/u;
const adjectiveEndings = ['', 'e', 'en', 'em', 'er', 'es'];
/** What a Chinese name may be written without: 图林根 for 图林根州. */
const unit = /(?:州|自治区|新区)$/u;

export function namesOf({ name, aliases }: KnownPlace): string[] {
  return [...new Set([name.de, name.en, name.zh, ...aliases])].filter(
    (each): each is string => each !== undefined,
  );
}

export function formsOf(place: KnownPlace, language: Language): PlaceForm[] {
  const names = namesOf(place);
  const noun = (text: string): PlaceForm => ({ text, place, adjective: false });
  const adjective = (text: string): PlaceForm => ({ text, place, adjective: true });
  const chinese = names.filter((name) => han.test(name)).flatMap(chineseForms);
  const latin = names.filter((name) => !han.test(name)).flatMap(spellings);
  const isState = place.kind === 'country' || place.kind === 'region';
  return [
    ...chinese.map(noun),
    ...latin.map(noun),
    ...latin.filter((name) => !/\s/u.test(name)).map((name) => noun(name.toUpperCase())),
    ...(language === 'de'
      ? [
          ...latin.filter((name) => !/[sßxz]$/u.test(name)).map((name) => noun(`${name}s`)),
          ...(isState && place.country !== 'CN' ? [] : latin.flatMap(demonyms).map(adjective)),
          ...(place.kind === 'region' && place.country === 'DE'
            ? latin.flatMap(demonyms).map(adjective)
            : []),
        ]
      : []),
    ...place.adjectives.flatMap(inflected).map(adjective),
  ];
}

function chineseForms(name: string): string[] {
  const bare = name.replace(unit, '');
  const spelled = [
    name,
    name.replace(/-/gu, '—'),
    name.replace(/-/gu, '－'),
    name.replace(/-/gu, '·'),
  ];
  return bare.length >= 3 ? [...new Set([...spelled, bare])] : [...new Set(spelled)];
}

function spellings(name: string): string[] {
  return name.includes('’') ? [name, name.replaceAll('’', "'"), name.replaceAll('’', '‘')] : [name];
}

/** 'Göttinger', 'Saarbrücker', but 'Aachener' and 'Meißner'. */
const losesEnding = /(?:ingen|hausen|brücken|kirchen)$/u;

function demonyms(name: string): string[] {
  if (/\s/u.test(name)) return [];
  if (losesEnding.test(name) && name.length > 7) return [`${name.slice(0, -2)}er`];
  if (name.endsWith('en')) return [`${name}er`, `${name.slice(0, -2)}ner`];
  return [name.endsWith('e') ? `${name}r` : `${name}er`];
}

function inflected(adjective: string): string[] {
  const isGerman =
    adjective.endsWith('isch') || adjective === 'deutsch' || adjective.endsWith('sch');
  if (!isGerman) return [adjective];
  const capital = adjective.charAt(0).toUpperCase() + adjective.slice(1);
  return [adjective, capital].flatMap((start) => adjectiveEndings.map((ending) => start + ending));
}
