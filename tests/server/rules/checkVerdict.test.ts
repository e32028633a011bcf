import { type CheckVerdict, checkVerdict } from "../../../server/src/rules/checkVerdict.ts";

/** The verdict on a claim that rests on a and b, with these readings, the newest first. */
function verdictOf(...readings: [string, CheckVerdict][]) {
  return checkVerdict({
    sources: ["a", "b"],
    check_sources: readings.map(([source]) => source),
    check_verdicts: readings.map(([, verdict]) => verdict),
  });
}

test("one source that carries the whole statement is enough; then one that carries a part", () => {
  expect(verdictOf(["a", "does-not"], ["b", "supports"])).toBe("supports");
  expect(verdictOf(["a", "partly"], ["b", "does-not"])).toBe("partly");
});

test("a claim is unsupported if what could be read does not carry it, and unreadable if nothing could be read", () => {
  expect(verdictOf(["a", "unreadable"], ["b", "does-not"])).toBe("does-not");
  expect(verdictOf(["a", "unreadable"], ["b", "unreadable"])).toBe("unreadable");
});

test("of a source's readings the newest counts", () => {
  expect(verdictOf(["a", "partly"], ["a", "supports"])).toBe("partly");
  expect(verdictOf(["a", "unreadable"], ["b", "partly"], ["a", "supports"])).toBe("partly");
});

test("a reading of a source that disputes the claim says nothing about its support", () => {
  expect(verdictOf(["c", "supports"], ["a", "partly"])).toBe("partly");
  expect(verdictOf(["c", "supports"])).toBeNull();
  expect(verdictOf()).toBeNull();
});
