import fc from "fast-check";
import { monthNumber } from "../../../../client/src/picture/asOf/timelineOf.ts";
import { timeScale } from "../../../../client/src/picture/asOf/timeScale.ts";

const scaleOf = (first: string, last = "2026-11") =>
  timeScale({ first: monthNumber(first), last: monthNumber(last), starts: [], stops: [] });

test("it goes by years long ago and by months of late", () => {
  const scale = scaleOf("1957-03");
  expect([scale.dateAt(0), scale.dateAt(1), scale.dateAt(scale.last)]).toEqual(["1957", "1958", "2026-11"]);
  expect(scale.dateAt(scale.stepOf("2016"))).toBe("2016");
  expect(scale.dateAt(scale.stepOf("2016") + 1)).toBe("2017-01");
  expect(scale.dateAt(scale.stepOf("2020-05-31"))).toBe("2020-05");
});

test("where all is of late it goes by months alone, from the first of them", () => {
  const scale = scaleOf("2024-03");
  expect([scale.dateAt(0), scale.dateAt(1), scale.last]).toEqual(["2024-03", "2024-04", 32]);
});

test("dates before and after it stand at its ends", () => {
  const scale = scaleOf("1957-03");
  expect([scale.stepOf("1900"), scale.stepOf("2030")]).toEqual([0, scale.last]);
});

test("the ends are written, where months begin, and others where there is room", () => {
  expect(scaleOf("1957-03").ticks.map(({ text }) => text)).toEqual(["1957", "1987", "2017", "2022", "2026-11"]);
  expect(scaleOf("2024-03").ticks.map(({ text }) => text)).toEqual(["2024", "2026-11"]);
});

test("each step has a date of its own, that leads back to it, and later steps have later dates", () => {
  fc.assert(
    fc.property(fc.integer({ min: 12 * 1700, max: 12 * 2026 + 9 }), (first) => {
      const scale = timeScale({ first, last: 12 * 2026 + 10, starts: [], stops: [] });
      const dates = Array.from({ length: scale.last + 1 }, (_, step) => scale.dateAt(step));
      expect(dates.map((date) => scale.stepOf(date))).toEqual(dates.map((_, step) => step));
      expect(dates).toEqual(dates.toSorted());
    }),
    { numRuns: 60 },
  );
});
