import {
  parseTimeline,
  type TimelineAsked,
  timelineAddress,
  wholeTimeline,
} from "../../../../../client/src/model/address/pages/timelineAddress.ts";

test.each<[TimelineAsked, string]>([
  [wholeTimeline, "/timeline"],
  [{ ...wholeTimeline, entity: "baogang-group" }, "/timeline?entity=baogang-group"],
  [
    {
      entity: "mofcom",
      asOf: "2025-10",
      predicates: ["ISSUED", "AFFECTS"],
      evidence: ["corroborated"],
      oldestFirst: true,
    },
    "/timeline?entity=mofcom&asOf=2025-10&predicates=ISSUED,AFFECTS&evidence=corroborated&order=oldest",
  ],
])("%j is asked at %s, and read from there", (asked, address) => {
  expect(timelineAddress(asked)).toBe(address);
  expect(parseTimeline(address.split("?")[1] ?? "")).toEqual(asked);
});

test("what cannot be read is left out", () => {
  const search = "?entity=A B&asOf=2025-13&predicates=LIKES&evidence=sure,disputed&order=random";
  expect(parseTimeline(search)).toEqual({ ...wholeTimeline, evidence: ["disputed"] });
});
