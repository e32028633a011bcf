import { claimGrade } from "../../../../client/src/model/claim/gradeText.ts";
import { lineLabels, lineSentence } from "../../../../client/src/model/claim/line/lineLabels.ts";
import { markedStatement, statementParts, whoseWord } from "../../../../client/src/model/claim/statement.ts";
import { figureText, heldShare } from "../../../../client/src/model/words/figureText.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { wholeStatement } from "../../../../client/src/papers/document/statementRuns.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";
import { realRows } from "../../../support/records/realRows.ts";

afterEach(() => setLanguage("en"));

const carester = { attributed_to: ["carester"], attributed_names: ["Carester"], attributed_names_zh: ["卡雷斯特"] };
const part = claimOf({
  id: "wsu-175",
  ...carester,
  statement: "The plant will make 600 tonnes a year, about 15% of world output.",
  attributed_words: ["about 15% of world output"],
});
const whole = claimOf({ id: "wsu-1", ...carester, evidence: "self-reported", attributed_words: [""] });
const holding = claimOf({
  id: "wsu-2",
  ...carester,
  predicate: "OWNS_STAKE_IN",
  statement: "Carester says that it owns 48.26%, worth US$842.9 million.",
  attributed_words: ["owns 48.26% | worth US$842.9 million"],
  share_pct: 48.26,
  quantity: 842_882_500,
  unit: "USD",
});

test("the words of a statement that are somebody's word are marked with the speaker, all others are not", () => {
  expect(statementParts(part)).toEqual([
    { text: "The plant will make 600 tonnes a year, ", word: null },
    { text: "about 15% of world output", word: "Carester's word" },
    { text: ".", word: null },
  ]);
  expect(markedStatement(part)).toBe(
    "The plant will make 600 tonnes a year, about 15% of world output [Carester's word].",
  );
});

test("a statement without attributed words, and one that is somebody's word as a whole, stay as they are", () => {
  for (const claim of [claimOf({ id: "a-1" }), whole, claimOf({ id: "a-2", statement: "" })]) {
    expect(markedStatement(claim)).toBe(claim.statement);
  }
});

test("words of two speakers have one mark, and words within others are marked where they stand alone", () => {
  const claim = claimOf({
    id: "wte-1",
    statement: "Both call it the first, and 30% of the first batch is sold.",
    attributed_names: ["Honda", "Ministry of Trade", "Magnetics"],
    attributed_names_zh: ["本田", "工程部", "Magnetics"],
    attributed_words: ["Both call it the first", "Both call it the first", "the first | sold"],
  });
  expect(markedStatement(claim)).toBe(
    "Both call it the first [Honda and the Ministry of Trade's word], and 30% of the first [Magnetics' word] batch is sold [Magnetics' word].",
  );
});

test("tables name each speaker with the words, or with the whole statement", () => {
  expect(whoseWord(holding)).toBe("Carester: “owns 48.26%”; Carester: “worth US$842.9 million”");
  expect(whoseWord(whole)).toBe("Carester: “Statement of wsu-1.”");
  expect(whoseWord(claimOf({ id: "a-1" }))).toBeNull();
});

test("a figure within attributed words has the mark, and one outside of them does not", () => {
  expect(heldShare(holding)).toBe("48.26% [Carester's word]");
  expect(figureText(holding)?.text).toBe("USD 842.883 million [Carester's word]");
  expect(figureText({ ...part, quantity: 600, unit: "t/yr" })?.text).toBe("600 tonnes a year");
  expect(heldShare({ ...whole, share_pct: 10 })).toBe("10% [Carester's word]");
});

test("a line says in short that its share is claimed, and its sentence says by whom", () => {
  expect(lineLabels([holding], "ownership").verbs).toEqual(["owns 48.26% [claimed]", "48.26% [claimed]"]);
  expect(lineSentence([holding], (id) => id)).toContain(
    "a owns a stake in b (48.26% [Carester's word], single source)",
  );
});

test("the grade of a claim that is somebody's word, whole, says whose", () => {
  expect(claimGrade(whole)).toBe("Self-reported: Carester's word");
  expect(claimGrade({ ...whole, evidence: "disputed" })).toBe("Disputed");
  expect(claimGrade({ ...part, evidence: "corroborated" })).toBe("Corroborated");
});

test("in Chinese the speaker has the Chinese name", async () => {
  await setLanguage("zh");
  expect(markedStatement(part)).toContain("about 15% of world output〔卡雷斯特的说法〕.");
  expect(claimGrade(whole)).toBe("自述：卡雷斯特的说法");
});

test("all attributed words of the data set are marked, in the statement and in the sentence of a paper", async () => {
  const { claims, entities } = await realRows();
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  const unmarked = claims.flatMap((claim) => {
    const texts = claim.attributed_words.flatMap((words) => (words === "" ? [] : words.split(" | ")));
    const said = [claim, { ...claim, statement: wholeStatement(claim, named) }];
    return said.flatMap((one) => {
      const marked = statementParts(one).flatMap(({ text, word }) => (word === null ? [] : text));
      return texts.filter((text) => !marked.some((one) => one.includes(text))).map((text) => `${claim.id}: ${text}`);
    });
  });
  expect(unmarked).toEqual([]);
});
