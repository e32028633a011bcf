import type { SaidTime } from "../language/timesIn.ts";
import type { AskedText } from "./AskedText.ts";

/** The beginning of a time that a text names, as precise as said, and where it stands. */
interface Since {
  day: string;
  start: number;
  end: number;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
/** A month alone, which is the last one of that name; a span counted from today. */
const MONTH = new RegExp(
  String.raw`\b(?:since|from|after|in)\s+(?:the (?:start|beginning|end) of\s+)?(?<month>${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join("|")})\b|(?:自|从)?(?<monthZh>1[0-2]|[1-9])月(?:份|初|底)?(?:以来|以后|之后|后|起|至今)?`,
  "iu",
);
const AGO =
  /\b(?:since|in|over|during)?\s*(?:the )?(?:last|past|this) (?<span>week|month|year)\b|(?:上|过去一|最近一|这)个?(?<spanZh>周|星期|月|年)(?:以来)?/iu;
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 31, year: 366, 周: 7, 星期: 7, 月: 31, 年: 366 };

/** The day, month or year since which a text asks for news; null if it names none. `today` is YYYY-MM-DD. */
export function sinceIn(text: AskedText, today: string): Since | null {
  // "The controls of April 2025" names a rule, not a beginning.
  const begins = ({ start, to }: SaidTime) => to === "" || /^(?:in|during|on)\b/i.test(text.text.slice(start));
  const said = text.times.find((time) => !time.isNow && time.from !== "" && begins(time));
  if (said !== undefined) return { day: said.from, start: said.start, end: said.end };
  const month = MONTH.exec(text.text);
  if (month !== null) return { day: lastMonth(numberOf(month.groups ?? {}), today), ...spanOf(month) };
  const ago = AGO.exec(text.text);
  if (ago === null) return null;
  const days = DAYS[(ago.groups?.span ?? ago.groups?.spanZh ?? "").toLowerCase()] ?? 0;
  return { day: new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10), ...spanOf(ago) };
}

function numberOf({ month, monthZh }: Record<string, string | undefined>): number {
  if (month === undefined) return Number(monthZh);
  return MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
}

/** The last month of that number that has begun. */
function lastMonth(number: number, today: string): string {
  const year = Number(today.slice(0, 4)) - (number > Number(today.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(number).padStart(2, "0")}`;
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
