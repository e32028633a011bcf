import { stanceOf } from "./stanceOf.ts";

/** The way in which a clause tells something. */
export interface Told {
  /** It denies. */
  isDenied: boolean;
  /** It denies that something ever was so. */
  isNever: boolean;
  /** It says that something has not happened yet, which may still come. */
  isOpen: boolean;
  /** It says that something was so and is no more. */
  isOver: boolean;
  /** It says that something is so now. */
  isNow: boolean;
  isPlan: boolean;
}

const DENIED =
  /\b(?:not a single|not one|none of|neither|nor)\b|\b(?:denied|denies|deny|rejects?|rejected) (?:that|the|any|having|reports?|it|on \p{Lu}\p{Ll}+)|\bwithout (?:any|a single)\b|\b\p{Ll}+(?:ed|es|s|ght|de|ld|wn|ell|uy) no (?!longer|less|fewer|more|doubt|secret|later|earlier|other)(?=\p{Ll})|并(?:未|非|不)|从未|没有|并没有/iu;
const NEVER = /\b(?:never|did not|didn['’]t|had not|neither .{0,40}\bever)\b|从未|并未|未曾|从来没有/iu;
const OPEN =
  /\b(?:not|never|yet) (?:yet )?(?:been |to )?(?:be )?(?:completed?|closed|finali[sz]ed|approved|begun|started|built|opened|commissioned|decided|signed)\b|n['’]t (?:yet )?(?:been )?(?:completed|closed|begun|started)|\bnot yet\b|\byet to\b|\bstill (?:awaits?|needs?|subject to|pending)\b|\bpending\b|尚未|还没有?|仍未|有待/iu;
const OVER =
  /\bno longer\b|\bnot .{0,20}any ?more\b|\b(?:stopped|ceased|ended|terminated|discontinued|former(?! ·)|formerly (?!·|\p{Lu}|known|called|named)|used to|once (?:owned|held|supplied|made)|pulled out|withdr[ae]wn?|walked away|cancell?ed|scrapped|wound up|shut down|closed (?:down|its)|dissolved|divested|exited)\b|\buntil (?:the |its |last |\d|\p{Lu})|不再|已(?:停止|终止|结束|取消|退出)|曾(?:经)?(?:持有|拥有|控股|供应)/iu;
const NOW =
  /\b(?:now|currently|today|still|at present|these days|continues? to|remains?|(?:owns|holds|supplies|has|have|makes|produces|is|are)\b.{0,60}\bsince)\b|目前|现在|现(?:持有|为|由)|当前|仍(?:然|持有|为|由)|至今/iu;

/** Reads how a clause tells: names in it may be replaced by `·`. */
export function toldHow(clause: string): Told {
  const stance = stanceOf(clause);
  const isOver = OVER.test(clause);
  const isOpen = OPEN.test(clause);
  return {
    isDenied: !isOver && (stance.includes("negation") || (DENIED.test(clause) && !NOT_ONLY.test(clause))),
    isNever: NEVER.test(clause),
    isOpen,
    isOver,
    isNow: NOW.test(clause) && !isOver,
    isPlan: stance.includes("plan"),
  };
}

const NOT_ONLY = /\bnot (?:just|only|merely|simply)\b|不仅|不只|不但/iu;
