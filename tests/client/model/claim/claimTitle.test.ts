import { claimTitle } from "../../../../client/src/model/claim/claimTitle.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";

const claim = { subject: "a", predicate: "SUBSIDIARY_OF", object: "b" } as const;
const entities = new Map([
  ["a", { name: "Baotou Steel", name_zh: "包钢股份" }],
  ["b", { name: "Baogang Group", name_zh: "包钢集团" }],
]);

afterEach(() => setLanguage("en"));

test("the title of a claim is a sentence of its two ends", () => {
  expect(claimTitle(claim, entities)).toMatch(/^Baotou Steel is .* of Baogang Group$/);
});

test("in Chinese it sets no blanks, beside Latin names neither", async () => {
  await setLanguage("zh");
  const title = claimTitle(claim, entities);
  expect(title).toMatch(/^包钢股份\p{Script=Han}+包钢集团$/u);
  expect(claimTitle({ ...claim, object: "unknown-id" }, entities)).toBe(title.replace("包钢集团", "unknown-id"));
});
