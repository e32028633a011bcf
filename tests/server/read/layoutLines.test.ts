import { ReadRequest } from "../../../server/src/contract/index.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

/** The parts of a text with their kinds and verdicts. */
async function parts(text: string): Promise<string[]> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  return sentences.map(({ start, end, kind, verdict }) => `${text.slice(start, end)} | ${kind} ${verdict}`);
}

test.each(["How Baotou Tianhe is connected", "What all of it rests on", "Evidence", "7", "Single source", "2024"])(
  "a heading lends nothing to a line that fills no place in its relation: %s",
  async (line) => {
    const [, layout] = await parts(`Baotou Tianhe supplies Bosch and Moog with magnets\n\n• ${line}\n• Bosch`);
    expect(layout).toMatch(/ (?:names_nothing|not_in_atlas)$/);
  },
);

test("a line without a name, a figure or a word for a relation is background, whatever stands above it", async () => {
  const text = "Baotou Tianhe's magnets for Bosch's motors\n\n• Claims\n• Means\n• 12\nSelf-reported";
  expect((await parts(text)).slice(1).map((part) => part.split(" ").at(-1))).toEqual(Array(4).fill("names_nothing"));
});

test.each([
  "S4 Magnet Weekly, “Baotou Tianhe supplies magnets to Bosch”, 3 May 2024.",
  "Not counted: S5 magnet.com, “Baotou Tianhe supplies magnets to Bosch”, 2024 (relays the word of Baotou Tianhe); S6 Ore News, “Bosch buys from Baotou Tianhe”, May 2024.",
  "Magnet Weekly, “Baotou Tianhe supplies magnets to Bosch”, 2024, read again on 9 May 2025. https://magnet.example/tianhe.",
  "Magnet Weekly, Baotou Tianhe supplies magnets to Bosch, May 3, 2024, https://magnet.example/tianhe",
  "S7 磁材周刊，《包头天和向博世供应磁体》，2024年5月3日。",
])("the entry of a source in a list states nothing itself: %s", async (text) => {
  expect(await parts(`Notes\n\n${text}\n\nThe end.`)).toContain(`${text} | noise names_nothing`);
});

test.each([
  "Baotou Tianhe supplies magnets to Bosch, says “Magnet Weekly” of 2024.",
  "In “Magnets”, 2024, we read that Baotou Tianhe supplies magnets to Bosch.",
  "Baotou Tianhe supplied magnets to Bosch on May 3, 2024, https://magnet.example/tianhe.",
])("a sentence that cites a source is a sentence: %s", async (text) => {
  expect(await parts(`Notes\n\n${text}\n\nThe end.`)).toContain(`${text} | sentence known`);
});

test("a line that says what follows is a heading among many short ones, and lends it nothing", async () => {
  const text = "Baotou Tianhe supplies Bosch.\nHow Baotou Tianhe is connected\nClaims\nMeans\nEvidence\nIt is.";
  expect((await parts(text)).slice(1, 5)).toEqual([
    "How Baotou Tianhe is connected | heading not_in_atlas",
    "Claims | list item names_nothing",
    "Means | list item names_nothing",
    "Evidence | list item names_nothing",
  ]);
});

test("a sentence with the number of a note and a grade behind it is no heading", async () => {
  const text = "Key points\nBaotou Tianhe supplies magnets to Bosch.3  Corroborated\nHow it is connected\nIt is.";
  expect(await parts(text)).toEqual([
    "Key points | heading names_nothing",
    "Baotou Tianhe supplies magnets to Bosch.3 | sentence known",
    "Corroborated | sentence names_nothing",
    "How it is connected | heading names_nothing",
    "It is. | sentence names_nothing",
  ]);
});
