import { MOST_READ, Reading, type ReadRequest } from "../../../server/src/contract/index.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";
import { trickyTexts } from "../../support/records/trickyTexts.ts";

/** Processor time of one reading, other threads included: a text that makes it swell takes minutes, and other work of the machine twice the time. */
const MOST_MS = 6000;

let store: GraphStore;
let names: string;
let chinese: string;
beforeAll(async () => {
  const rows = await realRows();
  store = await embeddedWith(rows);
  const all = rows.entities.flatMap(({ search_names }) => search_names);
  chinese = rows.entities.map(({ name_zh }) => name_zh ?? "").join("");
  names = Array.from({ length: 10_000 }, (_, index) => all[index % all.length]).join(". ");
});
afterAll(() => store.close());

const han = (at: number) => String.fromCodePoint(0x4e00 + at);
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

/** Reads a text and holds it to its time. */
async function read(text: string, choices: Partial<ReadRequest> = {}): Promise<Reading> {
  const before = process.cpuUsage();
  const reading = await readArticle(store, {
    text,
    subject: null,
    ignored: [],
    meanings: {},
    title: null,
    url: null,
    publisher: null,
    ...choices,
  });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
  return Reading.parse(reading);
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
  [
    "characters that never come again",
    Array.from({ length: MOST_READ + 1 }, (_, at) => han((at * 7919) % 20_000)).join(""),
  ],
  ["words that never come again", whole(Array.from({ length: 9000 }, (_, at) => `x${at}`).join(" "))],
  [
    "short sentences below a long title",
    `${"Baogang rare earth magnets of Northern Rare Earth in China "}\n\n${whole("Abc. ")}`,
  ],
  ["short Chinese sentences", `包钢集团北方稀土公司发布稀土新材料\n\n${whole("包钢。")}`],
])("a text of %s is read at its places, and soon", async (_, text) => {
  const reading = await read(text);
  expect(reading.cut).toBe(true);
  expect(misplaced(reading)).toEqual([]);
});

test("ten thousand names are read in part, and soon, and the answer says so", async () => {
  const reading = await read(names);
  expect([reading.cut, reading.partly]).toEqual([true, true]);
});

test("Chinese names without anything between them are read soon", async () => {
  expect(misplaced(await read(chinese))).toEqual([]);
});

test("a text ends after two thousand sentences", async () => {
  const { cut, sentences } = await read("Baogang.\n\n".repeat(2001));
  expect([cut, sentences.length]).toEqual([true, 2000]);
  expect((await read("Baogang.\n\n".repeat(2000))).cut).toBe(false);
});

test("a text ends after four thousand names", async () => {
  const { cut, sentences } = await read("包钢与".repeat(5000));
  expect([cut, sentences.flatMap(({ mentions }) => mentions).length]).toEqual([true, 4000]);
  expect(sentences.at(-1)?.end).toBe(11_999);
});

test.each(trickyTexts)("the text %j is read", async (text) => {
  await read(text, { ignored: [text.slice(0, 200)], publisher: text.slice(0, 200) });
});
