import { patternOf } from "../../../../client/src/model/words/containsWords.ts";
import { piecesOf } from "../../../../client/src/model/words/textLanguage.ts";
import { markWords } from "../../../../client/src/pages/search/results/markWords.ts";
import { realRows } from "../../../support/records/realRows.ts";

const PUNCTUATION = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).filter(
  (sign) => !/\w/.test(sign),
);
const OTHER_SIGNS = [
  "–",
  "—",
  "‑",
  "’",
  "“",
  "…",
  "·",
  "、",
  "。",
  "《",
  "（",
  "％",
  "\u00a0",
  "\u200b",
  "\t",
  "\ud83d",
  "\udc00",
];

/** Every name, alias, title and statement of the data set, and every character of a keyboard. */
async function everyText(): Promise<string[]> {
  const { entities, sources, claims } = await realRows();
  return [
    ...entities.flatMap(({ name, name_zh, aliases }) => [name, name_zh ?? "", ...(aliases ?? [])]),
    ...sources.map(({ title }) => title),
    ...claims.map(({ statement }) => statement),
    ...[...PUNCTUATION, ...OTHER_SIGNS].flatMap((sign) => [sign, `a${sign}b`, `${sign}a`, `a${sign}`, sign + sign]),
  ].filter((text) => text !== "");
}

test("every text of the data set and every sign of a keyboard finds itself, whatever the flags", async () => {
  const missed = (await everyText()).flatMap((text) =>
    ["", "u", "giu"].flatMap((flags) =>
      patternOf([text], flags).exec(`x${text}y`)?.[0] === text ? [] : [{ text, flags }],
    ),
  );
  expect(missed).toEqual([]);
});

test("marking what was typed and marking English words lose no letter of a text, whatever was typed", async () => {
  const texts = await everyText();
  const joined = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join("");
  const changed = texts.flatMap((typed, place) => {
    const text = `${typed} ${texts[(place * 7) % texts.length]}`;
    const kept = joined(markWords(text, typed)) === text && joined(piecesOf({ text, english: [typed] })) === text;
    return kept ? [] : [typed];
  });
  expect(changed).toEqual([]);
});

test("of two words that begin alike the longer one is found, and no words find nothing", () => {
  expect("rare-earth".split(patternOf(["rare", "rare-earth"], "u"))).toEqual(["", "rare-earth", ""]);
  expect("text".split(patternOf(["", ""], "u"))).toEqual(["text"]);
});
