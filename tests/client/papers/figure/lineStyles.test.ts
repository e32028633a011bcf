import { lighten, lineStyles, svgLine } from "../../../../client/src/papers/figure/svgLine.ts";
import { evidenceIds } from "../../../../server/src/rules/vocabulary.ts";

test("no two grades of evidence are drawn alike once all colours are the same", () => {
  const drawn = evidenceIds.map((evidence) =>
    svgLine(
      {
        from: { x: 0, y: 0 },
        to: { x: 60, y: 0 },
        arrowFrom: false,
        arrowTo: true,
        hollow: null,
        evidence,
        tentative: false,
        lastReported: false,
      },
      1,
    ).replace(/#[0-9a-f]{6}/gi, "grey"),
  );
  expect(new Set(drawn).size).toBe(evidenceIds.length);
});

test("unbroken lines differ by more than their width: two strokes for assessed, strokes across for disputed", () => {
  const unbroken = evidenceIds.filter((grade) => lineStyles[grade].dashes.length === 0);
  expect(unbroken.map((grade) => [grade, lineStyles[grade].double > 0, lineStyles[grade].ticks > 0])).toEqual([
    ["corroborated", false, false],
    ["assessed", true, false],
    ["disputed", false, true],
  ]);
});

test("own data lies on a grey band, which leaves the line as it is", () => {
  const stroke = { from: { x: 0, y: 0 }, to: { x: 60, y: 0 }, arrowFrom: false, arrowTo: true, hollow: null } as const;
  const drawn = (own: boolean) =>
    svgLine({ ...stroke, evidence: "self-reported", tentative: false, lastReported: false, own }, 1);
  expect(drawn(true)).toMatch(/^<path class="own" [^>]*\/>/);
  expect(drawn(true).endsWith(drawn(false))).toBe(true);
});

test("a pale line is half as dark", () => {
  expect(lighten("#000000")).toBe("#808080");
});
