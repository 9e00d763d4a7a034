const audience = /\bin front of (?:\p{Ll}+ )?$/u;
const met = /\b(?:met|meeting|talks|spoke|talked)(?: with| to)? (?:the )?$/u;
const envoy = /\b(?:[Cc]onsul|[Aa]mbassador)/u;
const invited = /\binvited (?:\p{Ll}+ )?$/u;
const visitors = /^(?:\p{L}+ )?(?:He|She|They|The (?:guests|delegation|group|visitors))\b/u;
const talks = /\b(?:met|spoke|talked|talks|meetings?|conversations?|discussions?)\b/u;
const withWhom = /\bwith (?:the )?$/u;
const reach = 90;

/** Whether the words before people say that they did not come, but listened or were met there. */
export function isNoVisitor(before: string, isMember: boolean, isFrom: boolean): boolean {
  const near = before.slice(-reach);
  if (audience.test(near)) return true;
  if (met.test(near) && envoy.test(before)) return true;
  if (!isFrom && invited.test(near)) return true;
  return isMember && visitors.test(before) && talks.test(near) && withWhom.test(near);
}
