import { knownSource } from "../../../client/src/read/knownSource.ts";
import { sourceOf } from "../../support/records/clientRecords.ts";
import { readingOf } from "../../support/records/readingRecords.ts";

const title = "Alpha opens the largest plant of its kind";
const kept = { title: "", publisher: "", url: "" };
const reading = readingOf({
  sources: [
    sourceOf({ id: "other", title: "Alpha", publisher: "Trade Paper", url: "https://paper.example/?p=1" }),
    sourceOf({ id: "mine", title, publisher: "Trade Paper", url: "https://www.paper.example/news/alpha/" }),
  ],
});
const row = {
  table: "sources" as const,
  key: "article-1",
  tag: "t",
  cells: { id: "article-1", title: "Beta", publisher: "Paper", url: "https://paper.example/beta" },
  who: null,
  when: null,
};

test.each([
  "https://www.paper.example/news/alpha/",
  "http://paper.example/news/alpha?utm_source=mail#top",
  " https://m.paper.example/news/alpha ",
])("a text is known as a source by its address, however it is written: %s", (url) => {
  expect(knownSource({ ...kept, url }, reading, [])).toBe("mine");
});

test("addresses that differ in more than the way of writing are different texts", () => {
  expect(knownSource({ ...kept, url: "https://paper.example/?p=2" }, reading, [])).toBeNull();
  expect(knownSource({ ...kept, url: "not an address" }, reading, [])).toBeNull();
});

test("a text is known by its title and publisher, and by a long title alone", () => {
  expect(knownSource({ ...kept, title: "ALPHA", publisher: "trade paper" }, reading, [])).toBe("other");
  expect(knownSource({ ...kept, title: "Alpha" }, reading, [])).toBeNull();
  expect(knownSource({ ...kept, title: "Alpha", publisher: "Another" }, reading, [])).toBeNull();
  expect(knownSource(kept, { ...reading, title: `${title}.` }, [])).toBe("mine");
  expect(knownSource({ ...kept, publisher: "Another" }, { ...reading, title }, [])).toBeNull();
});

test("a text that says where it stands is not taken for another address with the same title", () => {
  expect(knownSource({ ...kept, title, url: "https://paper.example/again" }, reading, [])).toBeNull();
});

test("the sources of the desk count, too", () => {
  expect(knownSource({ ...kept, url: "https://paper.example/beta" }, reading, [row])).toBe("article-1");
});
