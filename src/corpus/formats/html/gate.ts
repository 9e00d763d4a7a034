import type { HtmlElement } from './dom.ts';

/** A page with more text than this shows it, whatever else it asks for. In UTF-16 units. */
const enoughText = 1200;
const enoughChineseText = 400;

/** Words of pages that stand in front of others: logins, consent, paywalls, tests for robots. */
const gates: readonly RegExp[] = [
  /(?:bitte|jetzt)\s(?:melden\ssie\ssich\san|anmelden|einloggen)|(?:anmelden|einloggen|registrieren),?\sum\s(?:weiterzulesen|fortzufahren)|passwort\svergessen/iu,
  /bevor\ssie\s(?:zu|fortfahren)|(?:alle\s)?cookies\s(?:akzeptieren|zulassen)|mit\swerbung\sweiterlesen|ihre?\s(?:einwilligung|zustimmung)/iu,
  /nur\sfür\s(?:abonnenten|angemeldete)|weiterlesen\smit|mit\seinem\sabo/iu,
  /(?:please\s)?(?:log|sign)\s?in\sto\s(?:continue|read|view)|forgot(?:ten)?\s(?:your\s)?password|create\san\saccount\sto/iu,
  /before\syou\scontinue\sto|accept\s(?:all\s)?cookies|we\svalue\syour\sprivacy|your\sconsent/iu,
  /subscribe\sto\s(?:continue|read)|subscribers\sonly/iu,
  /(?:are\syou|you\sare\snot|sind\ssie)\s(?:a|ein)\s(?:human|robot|roboter)|enable\sjavascript\sand\scookies|checking\syour\sbrowser|just\sa\smoment\.\.\./iu,
  /请(?:先)?登录|登录后(?:查看|阅读|继续)|忘记密码|扫码登录|请完成(?:安全)?验证|人机验证|付费(?:阅读|内容)|订阅后/u,
];

/** True for a page that shows a login, a consent form or a barrier, and no text behind it. */
export function isGate(page: HtmlElement, text: string): boolean {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (text.length > enoughText || chinese > enoughChineseText) return false;
  if (page.querySelector('input[type="password"]') !== null) return true;
  return gates.some((gate) => gate.test(text));
}
