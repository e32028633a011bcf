import { readFileSync } from "node:fs";
import { readPaper } from "../../../../../client/src/pages/read/paper/file/readPaper.ts";
import { LEAST_ALIKE_OF_ALL, wordsIn } from "../../../../../client/src/papers/answers/paper/wordsIn.ts";
import { claimsOfRelease } from "../../../../support/oracles/paperVerdicts.ts";

// Papers of one view, written by release 0.2 of the program over version 2026.12.2 of the data.
const FOLDER = new URL("../../../../support/frozen/papers/", import.meta.url);
const known = { version: "2026.12.2", hash: "81a556269f28", made: "2026-11-25" };
/** The claims of the view in the order of their numbers; a paper of two pages states the first ones. */
const all = ["wsu-061", "wsu-048", "wsu-058", "wsu-059", "wsu-060"];
const keyPoints = all.slice(0, 3);

const stated = [...claimsOfRelease("2026.12.2", new Map(), null).values()].map(({ id = "", statement = "" }) => ({
  id,
  statement,
}));

test.each(["docx", "pptx", "html", "md"])(
  "a %s of release 0.2, which has no ids, is matched by what it states",
  (ending) => {
    const file = readPaper(`paper.${ending}`, readFileSync(new URL(`release-0.2.${ending}`, FOLDER)));
    expect(file.papers).toMatchObject([{ ...known, ids: null }]);
    const { exact, own } = wordsIn(file.text ?? "", stated, LEAST_ALIKE_OF_ALL);
    expect([...exact].sort()).toEqual([...keyPoints].sort());
    expect([...own]).toEqual([]);
  },
);

test("an Excel file of release 0.2 states all claims of its view", () => {
  const file = readPaper("paper.xlsx", readFileSync(new URL("release-0.2.xlsx", FOLDER)));
  expect(file.papers).toMatchObject([{ ...known, ids: null }]);
  expect([...wordsIn(file.text ?? "", stated, LEAST_ALIKE_OF_ALL).exact].sort()).toEqual([...all].sort());
});

test("a zipped data folder of release 0.2 has the ids of its claims", () => {
  const file = readPaper("paper.csv.zip", readFileSync(new URL("release-0.2.csv.zip", FOLDER)));
  expect(file.papers).toMatchObject([{ ...known, ids: all }]);
});
