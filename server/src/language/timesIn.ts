/** A time that a text names: from and to before, as ISO dates of the precision said; empty where open. */
export interface SaidTime {
  start: number;
  end: number;
  from: string;
  /** The last day, month or year that is meant; empty for an open end. */
  to: string;
  /** The text says "now" or "today". */
  isNow: boolean;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`).join("|")}|sept)`;
const YEAR = String.raw`(?:19|20)\d\d`;
const UNTIL = String.raw`\s*(?:and|to|until|till|through|-|–|—|至|到)\s*`;
const DATE = new RegExp(
  String.raw`(?<before>\b(?:since|from|after|starting|as of|until|till|before|by|up to|through|in|during|on|between)\b\s+)?(?:the (?:start|end|beginning) of\s+)?(?:(?:(?<firstMonth>\b${MONTH})(?:\s+(?<firstYear>${YEAR}))?|(?<firstOnly>${YEAR})\s*年?(?:\s*(?<firstMonthZh>1[0-2]|0?[1-9])\s*月)?)${UNTIL})?(?:(?<iso>${YEAR}-\d\d(?:-\d\d)?)|(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<month>\b${MONTH})\s+(?:\d{1,2},?\s+)?(?<year>${YEAR})|(?<yearZh>${YEAR})\s*年(?:\s*(?<monthZh>1[0-2]|0?[1-9])\s*月)?(?:份|初|底)?|(?<![\d.,])(?<only>${YEAR})(?![\d.,]*\d))(?<after>\s*(?:年)?(?:以来|以后|之后|后|起|至今|以前|之前|前))?`,
  "giu",
);
const NOW =
  /\b(?:today|now|nowadays|current|latest|at present|currently|right now|this week|spot|live|as we speak|tomorrow|next (?:year|month|week))\b|今天|今日|现在|目前|当前|实时|眼下|明年|下个?月|明天/giu;

/** The times that a text names, in order. */
export function timesIn(text: string): SaidTime[] {
  const dated = [...text.matchAll(DATE)].map((match): SaidTime => {
    const { before = "", after = "", iso, month, year, yearZh, monthZh, only, ...groups } = match.groups ?? {};
    const { firstMonth, firstYear, firstOnly, firstMonthZh } = groups;
    const day = iso ?? dayOf(year ?? yearZh ?? only ?? "", month, monthZh);
    const span = { start: match.index, end: match.index + match[0].length, isNow: false };
    if (firstMonth !== undefined || firstOnly !== undefined) {
      const firstDay = dayOf(firstYear ?? firstOnly ?? day.slice(0, 4), firstMonth, firstMonthZh);
      return { ...span, from: firstDay, to: day };
    }
    if (/since|from|after|starting|as of/i.test(before) || /以来|以后|之后|后|起|至今/.test(after))
      return { ...span, from: day, to: "" };
    if (/until|till|before|by|up to|through/i.test(before) || /以前|之前|前/.test(after))
      return { ...span, from: "", to: day };
    return { ...span, from: day, to: day };
  });
  const now = [...text.matchAll(NOW)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    from: "",
    to: "",
    isNow: true,
  }));
  return [...dated, ...now].sort((a, b) => a.start - b.start);
}

function dayOf(year: string, month: string | undefined, monthZh: string | undefined): string {
  const number =
    month === undefined
      ? Number(monthZh ?? 0)
      : MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  return number === 0 ? year : `${year}-${String(number).padStart(2, "0")}`;
}
