import { baseLexicon } from "../../../server/src/language/lexicon.ts";
import { wordsOf } from "../../../server/src/language/wordsOf.ts";

const lexicon = baseLexicon();

/** Phrases of a text with the kinds of what they may stand for. */
function divided(text: string): string[] {
  const words = wordsOf(text);
  return lexicon.divide(words).map(({ first, last, readings }) => {
    const [from, to] = [words[first]?.start, words[last]?.end];
    const kinds = readings.map((reading) => {
      if (reading.kind === "meaning") return `${reading.meaning}/${reading.side}`;
      return reading.kind === "country" ? `country ${reading.codes[0]}` : reading.kind;
    });
    return `${text.slice(from, to)}: ${[...new Set(kinds)].join(", ")}`;
  });
}

test("a text is divided into the longest phrases known, in both languages", () => {
  expect(divided("rest of the world")).toEqual(["rest of the world: abroad/verb"]);
  expect(divided("outside China")).toEqual(["outside China: abroad/verb"]);
  expect(divided("中国以外")).toEqual(["中国以外: abroad/verb"]);
  expect(divided("哪些国家")).toEqual(["哪些国家: countries/verb"]);
});

test("forms of one stem keep the side that they name", () => {
  expect(divided("suppliers")).toEqual(["suppliers: supply/subject"]);
  expect(divided("supplied")).toEqual(["supplied: supply/verb"]);
  expect(divided("customers")).toEqual(["customers: supply/object"]);
  expect(divided("股东")[0]).toContain("own/subject");
  expect(divided("子公司")[0]).toContain("own/object");
});

test("countries are known by name, adjective and short name; Europe stands for its members", () => {
  expect(divided("Norwegian")).toEqual(["Norwegian: country NO"]);
  expect(divided("South Korea")).toEqual(["South Korea: country KR"]);
  expect(divided("越南")).toEqual(["越南: country VN"]);
  expect(divided("European")).toEqual(["European: country EU"]);
  const [segment] = lexicon.divide(wordsOf("Europe"));
  const [reading] = segment?.readings ?? [];
  expect(reading).toMatchObject({ kind: "country", codes: expect.arrayContaining(["FR", "DE", "EE"]) });
});

test("elements are known in both languages, those of the atlas and others", () => {
  for (const [name, isCovered] of [
    ["holmium", true],
    ["钬", true],
    ["vanadium", false],
    ["钒", false],
  ] as const) {
    const [segment] = lexicon.divide(wordsOf(name));
    expect(segment?.readings).toContainEqual(expect.objectContaining({ kind: "element", isCovered }));
  }
});
