import { readFileSync } from "node:fs";
import type { Reading } from "../../../server/src/contract/index.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";
import { seedLabels } from "./seed/seedLabels.ts";

const SOURCE = "reex-2025-baogang-innovation";
/** The text of that source, from which the project began. */
const text = readFileSync(new URL("./seed/article.txt", import.meta.url), "utf8");

let rows: GraphRows;
let store: GraphStore;
let reading: Reading;
beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
  reading = await readArticle(store, {
    text,
    subject: null,
    ignored: [],
    meanings: {},
    title: null,
    url: null,
    publisher: "Rare Earth Exchanges",
  });
});
afterAll(() => store.close());

/** The claims that rest on the article, besides comparisons and groupings by the editors. */
function restingClaims(): string[] {
  return rows.claims
    .filter(({ sources, disputed_by }) => [...sources, ...disputed_by].includes(SOURCE))
    .filter(({ predicate }) => predicate !== "COUNTERPART_OF" && predicate !== "PART_OF")
    .map(({ id }) => id);
}

test("three in four of the claims that rest on the article are among the five of some sentence", () => {
  const shown = new Set(reading.sentences.flatMap(({ claims }) => claims.map(({ claim }) => claim)));
  const resting = restingClaims();
  const missed = resting.filter((id) => !shown.has(id));
  expect(resting.length).toBeGreaterThanOrEqual(47);
  expect({ missed, isEnough: 1 - missed.length / resting.length >= 0.75 }).toMatchObject({ isEnough: true });
});

test("seven in ten of the claims shown are right; one without a label counts as wrong", () => {
  const judged = reading.sentences.flatMap(({ start, claims }) => {
    const label = seedLabels.find(({ begins }) => text.startsWith(begins, start));
    return claims.map(({ claim }) => ({
      claim,
      begins: text.slice(start, start + 40),
      isRight: claim in (label?.right ?? {}),
    }));
  });
  const wrong = judged.filter(({ isRight }) => !isRight);
  expect(judged.length).toBeGreaterThan(50);
  expect({ wrong, isEnough: 1 - wrong.length / judged.length >= 0.7 }).toMatchObject({ isEnough: true });
});

test("a disputed figure is shown as disputed, and equal figures as equal", () => {
  const sentence = (begins: string) => reading.sentences.find(({ start }) => text.startsWith(begins, start));
  expect(sentence("China isn’t just")).toMatchObject({
    verdict: "disputed",
    claims: expect.arrayContaining([
      expect.objectContaining({
        claim: "bao-296",
        compared: [{ what: "quantity", in_text: "10x", in_claim: "10 times", agrees: true }],
      }),
    ]),
  });
  expect(sentence("Baogang reported supplying")).toMatchObject({ verdict: "from_text", grade: "self-reported" });
  expect(reading.sentences.filter(({ verdict }) => verdict === "differs")).toEqual([]);
});

test("it relays the word of its main subject, so it could not count for the group and its subsidiaries", () => {
  expect(reading.subject).toEqual({ id: "baogang-group", reason: "title" });
  expect(reading.own_word).toMatchObject({
    publisher: "Rare Earth Exchanges",
    publisher_kind: "trade-press",
    speaker: "baogang-group",
    kin: ["baogang-group", "baotou-steel", "northern-rare-earth"],
  });
});
