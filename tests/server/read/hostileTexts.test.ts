import { MOST_READ, Reading } from "../../../server/src/contract/index.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";
import { trickyTexts } from "../../support/records/trickyTexts.ts";

let store: GraphStore;
let names: string;
beforeAll(async () => {
  const rows = await realRows();
  store = await embeddedWith(rows);
  const all = rows.entities.flatMap(({ search_names }) => search_names);
  names = Array.from({ length: 10_000 }, (_, index) => all[index % all.length]).join(". ");
});
afterAll(() => store.close());

const whole = (part: string) => part.repeat(Math.ceil((MOST_READ + 1) / part.length)).slice(0, MOST_READ + 1);

/** Parts that overlap, and names and words outside their part; one assertion for each would take minutes. */
function misplaced({ sentences }: Reading): object[] {
  return sentences.flatMap((one, index) => {
    const before = sentences[index - 1]?.end ?? 0;
    const inside = [...one.mentions, ...one.claims.flatMap(({ fits }) => fits)];
    const isPlaced = one.start >= before && one.end > one.start && one.end <= MOST_READ;
    const holds = inside.every(({ start, end }) => start >= one.start && end > start && end <= one.end);
    return isPlaced && holds ? [] : [one];
  });
}

test.each([
  ["one character too many", whole("Baogang makes steel. ")],
  ["one line", whole("Baogang makes steel and Northern Rare Earth makes magnets, ")],
  ["no blanks", whole("a")],
  ["Chinese without an end", whole("包钢生产稀土钢")],
  ["numerals without an end", whole("一")],
  ["right to left", whole("تنتج Baogang الفولاذ ")],
  ["figures only", whole("1,111")],
  ["a line for each character", whole("a\n")],
  ["marks only", whole("\"'(.")],
  ["blanks only", whole(" ")],
  ["half characters", whole("\ud83d")],
])("a text of %s is read at its places", async (_, text) => {
  const reading = Reading.parse(
    await readArticle(store, {
      text,
      subject: null,
      ignored: [],
      meanings: {},
      title: null,
      url: null,
      publisher: null,
    }),
  );
  expect(reading.cut).toBe(true);
  expect(misplaced(reading)).toEqual([]);
});

test("ten thousand names are read in part, and the answer says so", async () => {
  const reading = await readArticle(store, {
    text: names,
    subject: null,
    ignored: [],
    meanings: {},
    title: null,
    url: null,
    publisher: null,
  });
  expect([reading.cut, reading.partly]).toEqual([true, true]);
});

test.each(trickyTexts)("the text %j is read", async (text) => {
  Reading.parse(
    await readArticle(store, {
      text,
      subject: null,
      ignored: [text.slice(0, 200)],
      meanings: {},
      title: null,
      url: null,
      publisher: text.slice(0, 200),
    }),
  );
});
