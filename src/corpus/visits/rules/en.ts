import { englishDates } from './en-dates.ts';
import {
  englishGroups,
  englishMemberEndings,
  englishMembers,
  englishNotMembers,
} from './en-groups.ts';
import { englishHostAfter, englishHostBefore } from './en-hosts.ts';
import { englishNameAfter, englishNotNames } from './en-names.ts';
import { englishOccasions, englishPurposes } from './en-occasions.ts';
import {
  englishOrganisationForms,
  englishOrganisationLinks,
  englishOrganisations,
} from './en-organisations.ts';
import { englishGestures, englishOutcomes } from './en-outcomes.ts';
import {
  englishOriginBefore,
  englishOriginBridge,
  englishPlaceBefore,
  englishUnknownPlace,
} from './en-places.ts';
import { englishHonorifics, englishRoleBefore, englishRoles } from './en-roles.ts';
import { englishNumbers, englishSizeForms } from './en-sizes.ts';
import {
  englishListMarks,
  englishTopicEnds,
  englishTopicPredicates,
  englishTopics,
} from './en-topics.ts';
import { englishTraps } from './en-traps.ts';
import { englishPresent, englishReceived, englishWent } from './en-verbs.ts';
import type { VisitRules } from './visit-rules.ts';

const r = String.raw;

export const english: VisitRules = {
  report: englishWent,
  present: englishPresent,
  receive: englishReceived,
  nouns: [r`\b(?:visits?|trip|tour|reception|stay|journey|stopover|excursion|exchange|mission)\b`],
  now: [
    r`\b(?:currently|presently|now|at the moment|these days|this week|until|today)\b`,
    r`\b(?:is|are) (?:visiting|touring|staying|travell?ing|spending|attending|taking part)\b`,
    r`\bsince (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday)\b`,
  ],
  traps: englishTraps,
  groups: englishGroups,
  members: englishMembers,
  memberEndings: englishMemberEndings,
  notMembers: englishNotMembers,
  again: [
    r`\b[Ww]e\b`,
    r`\b[Tt]hey\b`,
    r`\b[Hh]e\b`,
    r`\b[Ss]he\b`,
    r`\b[Tt]he (?:[\p{L}\d-]+ ){0,2}(?:guests|group|delegation|delegates|visitors|officials|party|team|teachers|members|entrepreneurs|engineers)\b`,
  ],
  originBefore: englishOriginBefore,
  originBridge: englishOriginBridge,
  placeBefore: englishPlaceBefore,
  unknownPlace: englishUnknownPlace,
  organisationForms: englishOrganisationForms,
  roles: englishRoles,
  roleBefore: englishRoleBefore,
  honorifics: englishHonorifics,
  nameAfter: englishNameAfter,
  notNames: englishNotNames,
  organisations: englishOrganisations,
  organisationLinks: englishOrganisationLinks,
  hostBefore: englishHostBefore,
  hostAfter: englishHostAfter,
  occasions: englishOccasions,
  purposes: englishPurposes,
  topics: englishTopics,
  topicPredicates: englishTopicPredicates,
  listMarks: englishListMarks,
  topicEnds: englishTopicEnds,
  outcomes: englishOutcomes,
  gestures: englishGestures,
  sizes: englishSizeForms,
  numbers: englishNumbers,
  dates: englishDates,
  furniture: [
    r`^(?:By|Photo|Photos|Source|Contact|Editor|Reporter|Caption|Registration)\b.{0,80}$`,
    r`^Contact:`,
    r`\|`,
    r`\s>\s`,
    r`\bwww\.`,
  ],
};
