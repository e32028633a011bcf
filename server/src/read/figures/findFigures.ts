import type { Figure } from "./Figure.ts";
import { findDates } from "./findDates.ts";
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
