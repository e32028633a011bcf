import { decidingClaim, gradesIn, lineGrade } from "../../../server/src/rules/lineGrade.ts";
import type { Evidence } from "../../../server/src/rules/vocabulary.ts";

const claim = (evidence: Evidence, status = "in-force", id = evidence as string) => ({ id, evidence, status });

test("a line with one claim has the grade of that claim", () => {
  expect(lineGrade([claim("self-reported")])).toBe("self-reported");
  expect(lineGrade([claim("disputed", "ended")])).toBe("disputed");
});

test("a disputed claim in force makes the line disputed, however good the others are", () => {
  expect(lineGrade([claim("corroborated"), claim("disputed"), claim("corroborated")])).toBe("disputed");
});

test("a disputed claim that is not in force leaves the line the grade of its best claim", () => {
  for (const status of ["planned", "proposed", "suspended", "ended"])
    expect(lineGrade([claim("self-reported"), claim("disputed", status)])).toBe("self-reported");
});

test("a line has the grade of its best claim, in the order of the vocabulary", () => {
  const ordered: Evidence[] = ["corroborated", "single-source", "assessed", "self-reported"];
  for (const [place, best] of ordered.entries())
    expect(lineGrade([claim("disputed", "ended"), ...ordered.slice(place).map((grade) => claim(grade))])).toBe(best);
});

test("the best claim decides whether it is in force or not", () => {
  expect(lineGrade([claim("self-reported"), claim("corroborated", "ended")])).toBe("corroborated");
});

test("the first claim that has the grade of the line decides it", () => {
  expect(
    decidingClaim([
      claim("corroborated"),
      claim("disputed", "ended", "past"),
      claim("disputed", "in-force", "first"),
      claim("disputed", "in-force", "second"),
    ]).id,
  ).toBe("first");
  expect(decidingClaim([claim("corroborated", "in-force", "a"), claim("corroborated", "in-force", "b")]).id).toBe("a");
});

test("equal grades are counted once", () => {
  expect(gradesIn([claim("corroborated"), claim("disputed"), claim("corroborated", "ended")])).toBe(2);
});
