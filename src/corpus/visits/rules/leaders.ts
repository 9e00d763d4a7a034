import type { Language } from '../../../domain/language.ts';

/** How a report says who leads the group, beside a name with its office. */
export interface LeaderRules {
  /** One of these: what stands before the name, and, where it alone does not tell, after it. */
  readonly ways: readonly { readonly before?: RegExp; readonly after?: RegExp }[];
  /** Between two names of which both lead. */
  readonly between: RegExp;
  /** In the sentence before the name: what is led is something else. */
  readonly otherThings: RegExp;
}

const r = String.raw;
const germanGroup = r`(?:\p{L}*[Dd]elegation|Abordnung|\p{L}*[Gg]ruppe|Delegationsreise|\p{L}*[Rr]eise)`;
const englishGroup = r`(?:delegation|mission|group|team|party|contingent)`;

export const leaderRules: Readonly<Record<Language, LeaderRules>> = {
  de: {
    ways: [
      {
        before: new RegExp(
          r`(?<!\p{L})[Uu]nter (?:der )?(?:Leitung|Führung) (?:von|des|der|ihres|ihrer)(?: \p{Ll}+)? $`,
          'u',
        ),
      },
      {
        before: new RegExp(
          r`(?:^Angeführt|^Geleitet|${germanGroup}[^.;]{0,60} (?:an)?ge(?:führt|leitet)|^(?:An)?[Gg]e(?:führt|leitet) (?:wird|wurde) [^.;]{0,30}${germanGroup}[^.;]{0,30}) (?:von|durch)(?: de[rnm])?(?: \p{Ll}+)? $`,
          'u',
        ),
      },
      {
        before: new RegExp(
          r`${germanGroup}[^.;]{0,80} (?:von|durch)(?: de[rnm])?(?: \p{Ll}+)? $`,
          'u',
        ),
        after: /^(?:, [^,.;]{0,80},)? (?:an)?ge(?:leitet|führt)(?: wurde| wird)?(?=[,.;]|$)/u,
      },
      {
        after: new RegExp(
          r`^(?:, [^,.;]{0,80},)? (?:leitete|leiteten|leitet|leiten) (?:die|eine|der|unsere|seine|ihre) (?:\p{L}+ ){0,2}?${germanGroup}(?!\p{L})`,
          'u',
        ),
      },
      {
        after: new RegExp(
          r`^(?:, [^,.;]{0,80},)? (?:führte|führten|führt|führen) (?:die|eine|der|unsere|seine|ihre) (?:\p{L}+ ){0,2}?${germanGroup}(?: (?!durch)\p{L}+){0,5} an(?=[,.;]|$)`,
          'u',
        ),
      },
    ],
    between: /^ (?:und|sowie) $/u,
    otherThings:
      /(?:[Kk]onferenz|[Ww]orkshop|[Dd]iskussion|[Gg]espräch|[Ss]itzung|[Pp]odium|[Ff]orum|[Rr]unde|[Ss]eminar|[Rr]undgang|[Bb]esichtigung|[Pp]rojekt|[Ii]nstitut|[Aa]rbeitsgruppe)\p{L}*[^,.;]{0,30}$/u,
  },
  en: {
    ways: [
      {
        before: new RegExp(
          r`(?:^|${englishGroup}[^.;]{0,90} )(?:[Ll]ed|[Hh]eaded|spearheaded) by (?:the |its |their )?$`,
          'u',
        ),
      },
      {
        before: new RegExp(
          r`(?:^|${englishGroup}[^.;]{0,90} )[Uu]nder the (?:leadership|guidance) of (?:the |its |their )?$`,
          'u',
        ),
      },
      {
        after: new RegExp(
          r`^(?:, [^.;]{0,90},)? (?:led|headed|is leading|was leading|leads|heads) (?:an?|the|this|his|her|their) (?:[\p{L}\d-]+ ){0,5}?${englishGroup}(?!\p{L})`,
          'u',
        ),
      },
    ],
    between: /^ (?:and|as well as) (?:the )?$/u,
    otherThings:
      /(?:discussions?|workshops?|seminars?|sessions?|tours?|talks?|projects?|conferences?|forums?|meetings?|panels?)[^,.;]{0,30}$/u,
  },
  zh: {
    ways: [
      {
        before: /由$/u,
        after:
          /^(?:先生|女士|同志|教授|博士)?(?:等)?(?:亲自)?(?:率领|率队|率团|带队|带领|担?任团长|任组长|率)/u,
      },
      { after: /^(?:先生|女士|同志|教授|博士)?(?:亲自)?(?:率领|率队|率团|带队|率(?!先))/u },
      {
        before: /在$/u,
        after: /^(?:先生|女士|同志|教授|博士)?的?(?:率领|带领|带队)下/u,
      },
      {
        after:
          /^(?:先生|女士|同志|教授|博士)?(?:亲自)?带领[^，。；]{0,16}(?:代表团|考察团|访问团|经贸团|一行)/u,
      },
    ],
    between: /^(?:、|和|与|及|以及)$/u,
    otherThings: /(?:会议|论坛|项目|课题|实验室)$/u,
  },
};
