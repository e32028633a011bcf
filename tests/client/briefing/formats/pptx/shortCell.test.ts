import { shortCell } from "../../../../../client/src/briefing/formats/pptx/shortCell.ts";

test("of several clauses the first stays, and all others are counted", () => {
  const clauses = "develops (pilot, corroborated); supplies GM (loan (2024), disputed); uses (planned)";
  expect(shortCell(clauses)).toBe("develops (pilot, corroborated); and 2 more");
  expect(shortCell(`${clauses}; and 8 more`)).toBe("develops (pilot, corroborated); and 10 more");
});

test.each(["develops (pilot)", "Phase II (2025); adds workshops for heavy rare earths.", ""])(
  "a single clause and prose stay whole: %p",
  (text) => expect(shortCell(text)).toBe(text),
);
