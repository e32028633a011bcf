import type { Lexicon } from "../language/lexicon.ts";
import { type AskedText, placesOf } from "./AskedText.ts";

/** A subject that the atlas does not have, whatever its entities. */
interface Uncovered {
  title: string;
  title_zh: string;
  words: string;
}

/** Subjects that are no part of the atlas, with the words that mean them and nothing else. */
const UNCOVERED: readonly Uncovered[] = [
  {
    title: "share prices",
    title_zh: "股价",
    words:
      "share price, share prices, stock price, stock prices, market cap, market capitalisation, dividend, stocks to buy, 股价, 市值, 股票, 分红",
  },
  {
    title: "people",
    title_zh: "人物",
    words:
      "ceo, chief executive, chairman, chairwoman, chairperson, president of, founder of, minister of, head of, salary, 首席执行官, 董事长, 总裁, 创始人, 总经理, 部长",
  },
  { title: "jobs", title_zh: "就业", words: "employees, jobs, workforce, headcount, layoffs, 员工, 就业, 裁员" },
  { title: "forecasts", title_zh: "预测", words: "forecast, predict, prediction, outlook for, projection, 预测, 展望" },
];
const DAY_PRICES = { title: "prices of the day", title_zh: "当日价格" };

/** Makes a lexicon know the words of subjects that are not covered. */
export function addUncovered(lexicon: Lexicon): void {
  for (const { title, words } of UNCOVERED)
    for (const word of words.split(",")) lexicon.add(word.trim(), { kind: "own", key: title });
}

/** Something that a text asks and the atlas does not have. */
export interface Missing {
  title: string;
  title_zh: string;
  places: readonly number[];
}

/** The subjects in a text that the atlas does not have: materials that are no rare earths, subjects of another kind, prices of today. */
export function uncoveredIn(text: AskedText): Missing[] {
  const missing: Missing[] = [];
  for (const segment of text.segments) {
    const places = placesOf(segment);
    for (const reading of segment.readings) {
      const written = text
        .spans(places)
        .map(({ start, end }) => text.text.slice(start, end))
        .join(" ");
      if (reading.kind === "element" && !reading.isCovered) missing.push({ title: written, title_zh: written, places });
      const subject = reading.kind === "own" ? UNCOVERED.find(({ title }) => title === reading.key) : undefined;
      if (subject !== undefined) missing.push({ ...subject, places });
    }
  }
  const prices = text.meant("price").flatMap(({ segment }) => placesOf(segment));
  const now = text.times.filter(({ isNow }) => isNow).flatMap((time) => text.placesIn(time));
  const latest = text.meant("new").flatMap(({ segment }) => placesOf(segment));
  if (prices.length > 0 && (now.length > 0 || latest.length > 0))
    missing.push({ ...DAY_PRICES, places: [...prices, ...now, ...latest] });
  return missing;
}
