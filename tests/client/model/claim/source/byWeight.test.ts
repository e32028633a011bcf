import { byWeight } from "../../../../../client/src/model/claim/source/byWeight.ts";
import { claimOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const source = sourceOf;

test("sources come in order of weight: official papers, news, trade press, research, associations, firms, weak kinds", () => {
  const sources = [
    source({ id: "blog", publisher_kind: "blog", kind: "filing" }),
    source({ id: "firm", publisher_kind: "company", kind: "company" }),
    source({ id: "association", publisher_kind: "association", kind: "news" }),
    source({ id: "journal", publisher_kind: "academic", kind: "academic" }),
    source({ id: "trade", publisher_kind: "trade-press", kind: "trade-press" }),
    source({ id: "news", publisher_kind: "news", kind: "news" }),
    source({ id: "law", publisher_kind: "government", kind: "government" }),
    source({ id: "filing", publisher_kind: "company", kind: "filing" }),
  ];
  const ordered = byWeight(claimOf({ id: "c" }), sources).map(({ id }) => id);
  expect(ordered).toEqual(["law", "filing", "news", "trade", "journal", "association", "firm", "blog"]);
});

test("within a kind those that count come first, then the newest, and undated ones last", () => {
  const news = (id: string, published: string | null) =>
    source({ id, published, publisher_kind: "news", kind: "news" });
  const sources = [news("old", "2020"), news("undated", null), news("new", "2025-03"), news("counts", "2019")];
  const ordered = byWeight(claimOf({ id: "c", independent_sources: ["counts"] }), sources).map(({ id }) => id);
  expect(ordered).toEqual(["counts", "new", "old", "undated"]);
});
