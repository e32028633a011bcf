import {
  accessParts,
  publisherParts,
  sourceAddress,
} from "../../../../../client/src/model/claim/source/publisherParts.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";
import { byId } from "../../../../support/records/reasonCases.ts";

const entities = byId([entityOf({ id: "ministry", name: "Ministry of Steel", name_zh: "钢铁部", kind: "government" })]);
const source = sourceOf({
  id: "daily",
  publisher_kind: "state-media",
  publisher_country: "CN",
  publisher_controlled_by: "ministry",
  repeated_publisher: "Xinhua",
});

afterEach(() => setLanguage("en"));

test("a publisher is told by kind, state, controller, and whom the source retells, in both languages", async () => {
  expect(publisherParts(source, entities)).toEqual([
    "state media (China)",
    "controlled by the Ministry of Steel",
    "repeats Xinhua",
  ]);
  await setLanguage("zh");
  expect(publisherParts(source, entities)).toEqual(["官方媒体（中国）", "由钢铁部控制", "转述Xinhua"]);
});

test("a publisher that repeats its own text is not told as if it were another", () => {
  expect(publisherParts(sourceOf({ id: "a", publisher: "Reuters", repeated_publisher: "Reuters" }), entities)).toEqual([
    "news media",
    "repeats another text of its own",
  ]);
});

test("a kind alone suffices where the register says no more, and a country is told of state media only", () => {
  expect(publisherParts(sourceOf({ id: "release", publisher_kind: "wire-release" }), entities)).toEqual([
    "press release wire",
  ]);
  expect(publisherParts(sourceOf({ id: "reuters", publisher_country: "GB" }), entities)).toEqual(["news media"]);
});

test("an interview is told by who speaks, not by what the register says of an organisation", () => {
  const talk = sourceOf({
    id: "talk",
    kind: "interview",
    publisher_kind: "company",
    publisher_controlled_by: "ministry",
  });
  expect(publisherParts({ ...talk, publisher_entity: "ministry" }, entities)).toEqual([
    "interview with the Ministry of Steel",
  ]);
  expect(publisherParts(talk, entities)).toEqual(["interview with an independent person"]);
});

test("a source without an address says where it can be seen, in both languages, and otherwise that it is not public", async () => {
  const paper = sourceOf({ id: "p", url: null, seen_at: "Library, B12" });
  expect(sourceAddress(paper)).toBe("no web address, seen at Library, B12");
  expect(accessParts({ ...paper, url: "https://a.example" })).toEqual(["seen at Library, B12"]);
  expect(accessParts(sourceOf({ id: "i", url: null }))).toEqual(["not public"]);
  expect(accessParts(sourceOf({ id: "s" }))).toEqual([]);
  await setLanguage("zh");
  expect(accessParts(paper)).toEqual(["无网址", "见于Library, B12"]);
});
