import { readFileSync } from "node:fs";
import { freezeBriefings } from "./freezeBriefings.ts";
import { FROZEN_FILE } from "./frozenBriefing.ts";

test("the frozen briefings are those of the data set and the code as they are (npm run freeze:briefing)", async () => {
  const frozen = readFileSync(FROZEN_FILE, "utf8");
  const now = await freezeBriefings();
  // Whole lines would fill the terminal.
  expect(linesOnlyIn(now, frozen)).toEqual([]);
  expect(linesOnlyIn(frozen, now)).toEqual([]);
});

/** The starts of the lines that only the first text has: enough of each to name its record or view. */
function linesOnlyIn(text: string, other: string): string[] {
  const others = new Set(other.split("\n"));
  return text.split("\n").flatMap((line) => (others.has(line) ? [] : line.slice(0, 120)));
}
