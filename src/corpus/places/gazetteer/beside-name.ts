import type { Language } from '../../../domain/language.ts';
import { germanFirstNames } from '../../visits/rules/de-first-names.ts';
import { chineseSurnames } from '../../visits/rules/zh-surnames-in-pinyin.ts';
import type { Doubt } from './gazetteer.ts';

/** Before a name, without the space. */
const title =
  /(?:^|[^\p{L}])(?:Herrn?|Frau|Familie|Drs?\.|Prof\.|Professor(?:in)?|Mr\.?|Mrs\.?|Ms\.?|Madam|Miss|\p{Lu}\.|von|zu|van|de)$/u;
const lastWord = /[\p{L}’'-]+$/u;
const unitBefore: Readonly<Record<Language, RegExp>> = {
  de: /(?:Stadt|Gemeinde|Kreis|Landkreis|Kreisstadt|Kurort|Ort|Ortsteil|Insel|Raum|Region|Bezirk|Stadtbezirk|Präfektur|Banner|Landeshauptstadt|Partnerstadt|Rathaus|Bahnhof|Markt)$/u,
  en: /\b(?:[Cc]ity|[Tt]own|[Cc]ounty|[Dd]istrict|[Mm]unicipality|[Ii]sland|[Pp]refecture|[Mm]ayor|[Vv]illage|[Pp]ort) of$/u,
  zh: /(?!)/u,
};
const wayBefore: Readonly<Record<Language, RegExp>> = {
  de: /(?:^|[^\p{L}])(?:[Ii]n|[Nn]ach|[Aa]us|[Bb]ei|[Bb]is|besuchten?|erreichten?|(?:[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|Gäste|Delegation|Stadt|Partnerstadt|Besuch|Vertreter|nahe|unweit|Landrats) von)$/u,
  en: /(?:^|[^\p{L}])(?<!\b(?:[Aa]ccording|thanks|owing|due|said|spoke|talked|next|addressed|belongs?|written|handed|dear) )(?:[Ii]n|[Ff]rom|[Nn]ear|[Oo]f|to|[Aa]t|into|through|via|around|visit(?:ed|s|ing)?|toured|reached|left)$/u,
  zh: /(?:^|[^\p{L}])(?:in|from|aus|nach)$/u,
};
const unitAfter =
  /^[ -](?:[Cc]ounty|[Cc]ity|[Dd]istrict|[Tt]own|[Pp]refecture|[Bb]anner|[Ll]eague|[Mm]unicipal|[Pp]rovince|[Aa]utonomous|New Area|Stadt|Kreis)\b/u;
const officeAfter =
  /^(?:s|[’'‘]s|[’'‘])? (?:Ober|Alt)?(?:[Bb]ürgermeister|[Mm]ayor|[Ll]andrat|Stadtrat|Stadtrat|Rathaus|town council|city council)/u;
const lands =
  'Baden-Württemberg|Bayern|Bavaria|Brandenburg|Bremen|Hessen|Hesse|Mecklenburg|Niedersachsen|Lower Saxony|Nordrhein|North Rhine|Rheinland|Rhineland|Saar|Sachsen|Saxony|Schleswig|Thüringen|Thuringia|Oberpfalz|Oberbayern|Niederbayern|Allgäu|Schwaben|Franken|Unterfranken|Oberfranken|Mittelfranken|Landkreis|Kreis|Sauerland|Siegerland|Erzgebirge|Harz|Eifel|Westfalen|Germany|Deutschland';
const provinces =
  'Anhui|Fujian|Gansu|Guangdong|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Jiangsu|Jiangxi|Jilin|Liaoning|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan|Zhejiang|Guangxi|Inner Mongolia|Innere|Ningxia|Tibet|Xinjiang|China';
const regionAfter = new RegExp(
  `^(?:,? \\(?|, in |\\s?\\((?:in )?| in (?:der |the |Ost|West)?|/)(?:Provinz )?(?:${lands}|${provinces})`,
  'u',
);
const riverAfter = /^ (?:am|an der|im|in der|ob der|bei|auf|vor der) \p{Lu}/u;
const dateline = /^(?:\s?[(–—:/|]|\s-\s|\.(?:\s|$)|, (?:den |im |am |on )?\d)/u;
const capitalAfter = /^ \p{Lu}[\p{Ll}’'-]+/u;

/** What a name stands in: its slice of the text. */
export interface Slot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/** 'Herr Stein', 'Thilo Berg', 'Li Jianping', 'Müller-Berg'. */
export function isPerson(
  { text, start, end, language }: Slot,
  isPinyin: boolean,
  doubt: Doubt,
): boolean {
  if (text.charAt(start - 1) === '-') return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (before.endsWith(' ')) {
    const lead = before.trimEnd();
    const word = lastWord.exec(lead)?.[0] ?? '';
    if (title.test(lead) && !unitBefore[language].test(lead) && !wayBefore[language].test(lead))
      return true;
    if (germanFirstNames.has(word)) return true;
    if (isPinyin && chineseSurnames.has(word)) return true;
  }
  const next = capitalAfter.exec(text.slice(end, end + 24))?.[0].slice(1);
  if (next === undefined || unitAfter.test(text.slice(end, end + 16))) return false;
  if (isPinyin) return doubt !== 'none' || chineseSurnames.has(next);
  return language === 'en' && doubt !== 'none';
}

/** Words that hardly stand beside anything but a town. */
export function isCalledTown({ text, start, end, language }: Slot, doubt: Doubt): boolean {
  const lead = text.slice(Math.max(0, start - 24), start).trimEnd();
  const rest = text.slice(end, end + 40);
  return (
    unitBefore[language].test(lead) ||
    unitAfter.test(rest) ||
    officeAfter.test(rest) ||
    regionAfter.test(rest) ||
    (doubt !== 'word' && riverAfter.test(rest)) ||
    ((start === 0 || text.charAt(start - 1) === '\n') && dateline.test(rest))
  );
}

/** 'in Berg', 'from Stein'. */
export function isOnTheWay({ text, start, language }: Slot): boolean {
  return wayBefore[language].test(text.slice(Math.max(0, start - 24), start).trimEnd());
}
