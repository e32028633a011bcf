import type { Figure } from "./Figure.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const NO_FIGURE = "(?![\\d,.]*\\d|\\s?(?:%|tonnes?\\b|tons?\\b|t\\b|kg\\b|吨|元|台|辆|million\\b|yuan\\b))";

/** Ways to write a date, the most exact first. */
const FORMS = [
  `(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})\\.?,? ${YEAR}`,
  `(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
  `${YEAR}-(?<number>\\d\\d)(?:-(?<day>\\d\\d))?`,
  `${YEAR}年(?<number>\\d{1,2})月(?:(?<day>\\d{1,2})日)?`,
  `(?<half>first|second|latter) half of ${YEAR}|${YEAR}年(?<half>上|下)半年`,
  `(?<quarter>first|second|third|fourth|March|June|September|December) quarter (?:of )?${YEAR}|Q(?<quarter>[1-4]) ${YEAR}|${YEAR}年第?(?<quarter>[一二三四])季度`,
  `(?<month>${MONTH})\\.?,? ${YEAR}`,
  `${YEAR}(?:年)?${NO_FIGURE}`,
].map((form) => new RegExp(`(?<![\\d\\p{Script=Latin}-])(?:${unnamed(form)})(?![\\d])`, "giu"));

/** Names may occur once in a pattern: those of later alternatives are numbered. */
function unnamed(form: string): string {
  const seen = new Map<string, number>();
  return form.replace(/\?<(\w+)>/g, (_, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `?<${name}${count}>`;
  });
}

/** The dates and periods of a text with their first and last day; the more exact one where they overlap. */
export function findDates(text: string): Figure[] {
  const found: Figure[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const span = spanOf(match.groups ?? {});
      if (span === null) continue;
      found.push({ start, end, written: match[0], kind: "date", isRate: false, slack: 0, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function spanOf(groups: Record<string, string | undefined>): Pick<Figure, "unit" | "value" | "upTo"> | null {
  const group = (name: string) => groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`];
  const year = Number(group("year"));
  const [half, quarter, day, number] = [group("half"), group("quarter"), group("day"), group("number")];
  if (half !== undefined) return months(year, /^(first|上)$/i.test(half) ? 0 : 6, 6);
  if (quarter !== undefined) return months(year, 3 * quarterIndex(quarter), 3);
  const name = group("month");
  const month = name === undefined ? Number(number) - 1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (Number.isNaN(month)) return months(year, 0, 12);
  if (month < 0 || month > 11) return null;
  if (day === undefined) return months(year, month, 1);
  const at = Date.UTC(year, month, Number(day));
  return { unit: "day", value: at, upTo: at };
}

function months(year: number, first: number, count: number) {
  const unit = count === 12 ? "year" : count === 1 ? "month" : "period";
  return { unit, value: Date.UTC(year, first, 1), upTo: Date.UTC(year, first + count, 0) };
}

function quarterIndex(quarter: string): number {
  const index = ["first march 1 一", "second june 2 二", "third september 3 三", "fourth december 4 四"].findIndex(
    (names) => names.split(" ").includes(quarter.toLowerCase()),
  );
  return Math.max(index, 0);
}
