import { lastDay } from "@atlas/server/partialDate";
import { fromMonthNumber, monthNumber, monthsFrom, type Timeline } from "./timelineOf.ts";

/** A year or month written under the slider, and its position. */
interface Tick {
  step: number;
  text: string;
}

/** Slider positions: whole years long ago, months in recent years, when most claims begin. */
export interface TimeScale {
  /** The last position; the first is 0. */
  last: number;
  dateAt(step: number): string;
  stepOf(date: string): number;
  /** The position of a month, given by its number. */
  stepOfMonth(month: number): number;
  /** Labelled positions: both ends, the change from years to months, and others where they fit. */
  ticks: readonly Tick[];
}

/** Ticks closer than this share of the slider would overlap. */
const TICK_ROOM = 0.14;
/** A year is labelled every so many years. */
const YEARS_APART = 30;
const MONTHS_APART = 60;

export function timeScale(timeline: Timeline): TimeScale {
  const firstYear = Math.floor(timeline.first / 12);
  const fine = Math.ceil(monthsFrom(timeline) / 12) * 12;
  const years = timeline.first < fine ? fine / 12 - firstYear : 0;
  const firstMonth = years > 0 ? fine : timeline.first;
  const last = years + timeline.last - firstMonth;
  const stepOfMonth = (month: number) => {
    const step = month < firstMonth ? Math.floor(month / 12) - firstYear : years + month - firstMonth;
    return Math.min(Math.max(years > 0 ? step : month - firstMonth, 0), last);
  };
  const dateAt = (step: number) =>
    step < years
      ? String(firstYear + step).padStart(4, "0")
      : fromMonthNumber(firstMonth + Math.min(step, last) - years);
  return {
    last,
    dateAt,
    stepOf: (date) => stepOfMonth(monthNumber(lastDay(date))),
    stepOfMonth,
    ticks: ticksOf({ years, last }, dateAt),
  };
}

function ticksOf({ years, last }: { years: number; last: number }, dateAt: (step: number) => string): Tick[] {
  const after = every(MONTHS_APART, years, last);
  const before = every(YEARS_APART, years, 0);
  const kept: number[] = [];
  for (const step of [0, last, years, ...after, ...before]) {
    if (kept.every((other) => Math.abs(other - step) / last >= TICK_ROOM)) kept.push(step);
  }
  return kept
    .sort((a, b) => a - b)
    .map((step) => ({ step, text: step === last ? dateAt(step) : dateAt(step).slice(0, 4) }));
}

/** Numbers from one end towards the other, at the given distance. */
function every(apart: number, from: number, to: number): number[] {
  const count = Math.floor(Math.abs(to - from) / apart);
  return Array.from({ length: count }, (_, index) => from + Math.sign(to - from) * (index + 1) * apart);
}
