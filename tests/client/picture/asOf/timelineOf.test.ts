import { fromMonthNumber, monthNumber, nextStop, timelineOf } from "../../../../client/src/picture/asOf/timelineOf.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const DATE = "2026-11-25";
const timeline = (...dates: [since: string | null, until?: string][]) =>
  timelineOf(
    dates.map(([since, until], index) => claimOf({ id: String(index), since, until: until ?? null })),
    DATE,
  );

test("months are counted through the years", () => {
  expect(monthNumber("2020-01") - monthNumber("2019-12")).toBe(1);
  expect(monthNumber("2020")).toBe(monthNumber("2020-01-31"));
  expect(fromMonthNumber(monthNumber("1999-12-31"))).toBe("1999-12");
});

test("it runs from the oldest start to the date of the data set", () => {
  const found = timeline(["2020-05"], ["1958"], [null]);
  expect([fromMonthNumber(found?.first ?? 0), fromMonthNumber(found?.last ?? 0)]).toEqual(["1958-01", "2026-11"]);
});

test("it stops where something changes: by years long ago, by months of late, and at the end", () => {
  expect(timeline(["1958"], ["1958-07"], ["2016-02"], ["2020-05-09", "2024"], ["2020-05"])?.stops).toEqual([
    "1958",
    "2016",
    "2020-05",
    "2025-01",
    "2026-11",
  ]);
});

test("what begins after the date of the data set is not part of it", () => {
  expect(timeline(["2020"], ["2028"])?.stops).toEqual(["2020-01", "2026-11"]);
  expect(timeline(["2028"])).toBeNull();
  expect(timeline([null, "2020"])).toBeNull();
});

test("each stop is followed by the next, whatever date one stands at, and the last by none", () => {
  const found = timeline(["1958"], ["2020-05"]);
  if (!found) throw new Error("there is a timeline");
  expect(nextStop(found, "1958")).toBe("2020-05");
  expect(nextStop(found, "2020-05-31")).toBe("2026-11");
  expect(nextStop(found, "2020-04")).toBe("2020-05");
  expect(nextStop(found, "2026-11")).toBeNull();
  expect(nextStop(found, null)).toBeNull();
});
