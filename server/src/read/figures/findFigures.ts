import type { Figure } from "./Figure.ts";
import { NUMBER, numberIn } from "./numberWords.ts";
import { type FoundUnit, RATES, unitAfter, unitBefore } from "./units.ts";

const NUMBERS = new RegExp(NUMBER, "giu");
const RANGE = new RegExp(`^\\s?(?:-|–|—|to|and|至|到|~)\\s?(${NUMBER})`, "iu");
const PER =
  /^\s?(?:of [\p{L}\s-]{1,40}?)?(?:\/|per |an? |each |every )(?<en>yr|year|month|week|day)\b|^[\p{L}\s-]{0,24}?\b(?<yearly>annually|yearly|annual capacity)\b|^\s?(?:tpa|\/y)\b/iu;
const YEARLY_BEFORE = /(?:年产|每年|年处理|年产量|年产能)[\p{Script=Han}]{0,6}$/u;
const MONTHLY_BEFORE = /(?:月产|每月)[\p{Script=Han}]{0,6}$/u;
const SPEED_BEFORE = /时速[\p{Script=Han}]{0,3}$/u;
const HUNDREDTHS = /百分之$/;
const ABOUT =
  /(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|up to|less than|约|近|逾|超过?|不到)\s*(?:US\$|A\$|C\$|[$€£¥])?$/i;

/** Units of time, which nothing has per year. */
const SPANS_OF_TIME: ReadonlySet<string> = new Set(["years", "weeks", "days"]);

/** The figures of a text: numbers with units, shares, counts and dates, in digits and in words. Bare numbers have no unit. */
export function findFigures(text: string): Figure[] {
  const dates = findDates(text);
  const figures: Figure[] = [...dates];
  let free = 0;
  for (const match of text.matchAll(NUMBERS)) {
    const { index: start } = match;
    if (start < free || dates.some((date) => start < date.end && start + match[0].length > date.start)) continue;
    if (isInsideWord(text, start, start + match[0].length)) continue;
    const figure = figureAt(text, start, match[0]);
    if (figure === null) continue;
    figures.push(figure);
    free = figure.end;
  }
  return figures.sort((a, b) => a.start - b.start);
}

function isInsideWord(text: string, start: number, end: number): boolean {
  return /[\p{Script=Latin}\d]/u.test(text.charAt(start - 1)) || /\d/.test(text.charAt(end));
}

function figureAt(text: string, start: number, number: string): Figure | null {
  const value = numberIn(number);
  if (!Number.isFinite(value)) return null;
  let end = start + number.length;
  let written = number;
  let upTo = value;
  const range = RANGE.exec(text.slice(end, end + 40));
  if (range?.[1] !== undefined && unitAfter(text.slice(end + range[0].length, end + range[0].length + 60)) !== null) {
    const top = numberIn(range[1]);
    if (top > value) {
      upTo = top;
      written = `${number}${range[0]}`;
      end += range[0].length;
    }
  }
  const lead = text.slice(Math.max(0, start - 24), start);
  const { found, before, after } = unitAround(lead, text.slice(end, end + 60));
  const isPercent = HUNDREDTHS.test(lead);
  const unitEnd = end + after;
  const per = ratePerYear(text, lead, unitEnd);
  const canBeRate = found !== null && found.kind !== "share" && !SPANS_OF_TIME.has(found.unit);
  const times = (found?.times ?? 1) * (canBeRate ? per.times : 1);
  const from = start - before;
  // Spelled-out numbers without a unit are mostly no figures ("one of", "first").
  if (found === null && !isPercent && !/\d/.test(number)) return null;
  return {
    start: from,
    end: unitEnd,
    written: text.slice(from, unitEnd).trim(),
    kind: isPercent ? "share" : (found?.kind ?? "count"),
    unit: isPercent ? "%" : (found?.unit ?? ""),
    value: value * times,
    upTo: upTo * times,
    isRate: per.isRate && canBeRate,
    slack: slackOf(written, ABOUT.test(lead)),
  };
}

/** The unit of a number, and how many characters of it stand before and after. */
function unitAround(lead: string, rest: string): { found: FoundUnit | null; before: number; after: number } {
  const money = unitBefore(lead);
  if (money !== null) return { found: money, before: money.length, after: 0 };
  const found = unitAfter(rest);
  const after = found?.length ?? 0;
  const speed = found?.unit === "m" ? SPEED_BEFORE.exec(lead) : null;
  if (found === null || speed === null) return { found, before: 0, after };
  return { found: { ...found, unit: "km/h", times: found.times / 1000 }, before: speed[0].length, after };
}

function ratePerYear(text: string, lead: string, end: number): { times: number; isRate: boolean } {
  if (YEARLY_BEFORE.test(lead)) return { times: 1, isRate: true };
  if (MONTHLY_BEFORE.test(lead)) return { times: 12, isRate: true };
  const per = PER.exec(text.slice(end, end + 50));
  if (per === null) return { times: 1, isRate: false };
  const named = per.groups?.en?.toLowerCase();
  return { times: named === undefined || named === "year" ? 1 : (RATES[named] ?? 1), isRate: true };
}

/** Half of the last digit that counts, 3% at most: 800,000 may stand for 790,000, and 1,404 for no other whole number. */
function slackOf(written: string, isAbout: boolean): number {
  const digits = /\d[\d,.\u00a0\u202f]*/.exec(written)?.[0].replace(/[^\d.]/g, "") ?? "1";
  const counting = digits.includes(".") ? digits.replace(".", "").replace(/^0+/, "") : digits.replace(/0+$/, "");
  const rounding = Math.min(0.03, 0.5 / Math.max(1, Number(counting)));
  return isAbout ? Math.max(rounding, 0.05) : rounding;
}

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
function findDates(text: string): Figure[] {
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
