import type { Claim, Side } from "../../../../server/src/contract/index.ts";
import { sideOf } from "../../../../server/src/graph/landscape/developersOf.ts";
import { gapOf as gapOfNamed } from "../../../../server/src/graph/landscape/landscapeRow.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const working = (maturity: Side["maturity"]): Side => ({
  standing: "working",
  maturity,
  evidence: "corroborated",
  newest_source: "2025",
  deciding: 1,
});
const side = (standing: Side["standing"]): Side => ({
  standing,
  maturity: null,
  evidence: null,
  newest_source: null,
  deciding: 0,
});
const nobody = side(null);
const gapOf = (china: Side, abroad: Side) => gapOfNamed(china, abroad, { china: false, abroad: false });

describe("the gap is how far the rest of the world is, seen from China", () => {
  test.each([
    ["research", "deployed", "ahead"],
    ["deployed", "research", "behind"],
    ["commercial", "deployed", "ahead"],
    ["pilot", "pilot", "level"],
  ] as const)("%s in China and %s outside is %s", (china, abroad, gap) => {
    expect(gapOf(working(china), working(abroad))).toEqual({ gap, rule: "maturity-compared" });
  });

  test("nobody on one side is not found there, whatever the other is; a plan is somebody", () => {
    for (const standing of ["working", "not-stated", "disputed", "last-reported", "planned"] as const) {
      expect(gapOf(side(standing), nobody)).toEqual({ gap: "none-found-abroad", rule: "no-developer-abroad" });
      expect(gapOf(nobody, side(standing))).toEqual({ gap: "none-found-in-china", rule: "no-developer-in-china" });
    }
    expect(gapOf(nobody, nobody)).toEqual({ gap: "none-found", rule: "no-developer" });
  });

  test("whom claims name as a partner, or with a part, is not said to be missing, and not compared", () => {
    const otherwise = { gap: "not-comparable", rule: "named-otherwise" };
    expect(gapOfNamed(working("pilot"), nobody, { china: true, abroad: true })).toEqual(otherwise);
    expect(gapOfNamed(nobody, working("pilot"), { china: true, abroad: false })).toEqual(otherwise);
    expect(gapOfNamed(nobody, nobody, { china: true, abroad: false })).toEqual(otherwise);
    expect(gapOfNamed(working("pilot"), nobody, { china: true, abroad: false }).gap).toBe("none-found-abroad");
    expect(gapOfNamed(working("pilot"), working("pilot"), { china: true, abroad: true }).gap).toBe("level");
  });

  test("what has ended is not found any more, and the rule says that there was some", () => {
    expect(gapOf(working("pilot"), side("ended"))).toEqual({ gap: "none-found-abroad", rule: "ended-only-abroad" });
    expect(gapOf(side("ended"), working("pilot"))).toEqual({ gap: "none-found-in-china", rule: "ended-only-in-china" });
    expect(gapOf(side("ended"), side("ended"))).toEqual({ gap: "none-found", rule: "no-developer" });
  });

  test("who only plans is behind who works, and two who only plan are not compared", () => {
    expect(gapOf(working("research"), side("planned"))).toEqual({ gap: "behind", rule: "plans-only-abroad" });
    expect(gapOf(side("planned"), working("research"))).toEqual({ gap: "ahead", rule: "plans-only-in-china" });
    expect(gapOf(side("planned"), side("planned"))).toEqual({ gap: "not-comparable", rule: "plans-only" });
  });

  test("what is disputed, or of which no maturity is stated, decides nothing on either side", () => {
    for (const other of [working("deployed"), side("planned"), side("not-stated")]) {
      for (const pair of [
        [side("disputed"), other],
        [other, side("disputed")],
      ] as const)
        expect(gapOf(...pair)).toEqual({ gap: "not-comparable", rule: "disputed-only" });
    }
    for (const other of [working("deployed"), side("planned"), side("not-stated")]) {
      expect(gapOf(side("not-stated"), other)).toEqual({ gap: "not-comparable", rule: "maturity-not-stated" });
      expect(gapOf(other, side("not-stated"))).toEqual({ gap: "not-comparable", rule: "maturity-not-stated" });
    }
  });
});

describe("a side is as far as the most telling of its claims", () => {
  const develops = (parts: Partial<Claim>): Claim =>
    claimOf({ id: "x", predicate: "DEVELOPS", evidence: "corroborated", status: "in-force", ...parts });

  test("the furthest of the claims in force, not of the plans", () => {
    const claims = [
      develops({ id: "a", maturity: "pilot" }),
      develops({ id: "b", maturity: "commercial", status: "planned" }),
      develops({ id: "c", maturity: "demonstration" }),
      develops({ id: "d", maturity: null }),
    ];
    expect(sideOf(claims)).toMatchObject({ standing: "working", maturity: "demonstration" });
  });

  test("its evidence is that of the claims that give its maturity, the best of them", () => {
    const far = develops({ maturity: "commercial", evidence: "self-reported" });
    expect(sideOf([far, develops({ maturity: "research" })])).toMatchObject({ evidence: "self-reported" });
    expect(sideOf([far, { ...far, evidence: "single-source" }])).toMatchObject({ evidence: "single-source" });
  });

  test("those that give its maturity are counted", () => {
    const far = develops({ maturity: "commercial" });
    const others = [
      develops({ maturity: "research" }),
      develops({ maturity: "commercial", evidence: "disputed" }),
      develops({ maturity: "commercial", status: "planned" }),
      develops({ maturity: null }),
      claimOf({ id: "y", predicate: "COUNTERPART_OF", evidence: "assessed" }),
    ];
    expect(sideOf([far, ...others])).toMatchObject({ maturity: "commercial", deciding: 1 });
    expect(sideOf([far, ...others, far])).toMatchObject({ maturity: "commercial", deciding: 2 });
  });

  test("a disputed claim decides only that nothing is decided", () => {
    const disputed = develops({ maturity: "deployed", evidence: "disputed" });
    expect(sideOf([disputed, develops({ maturity: "research" })])).toMatchObject({
      standing: "working",
      maturity: "research",
    });
    expect(sideOf([disputed])).toMatchObject({ standing: "disputed" });
    expect(sideOf([disputed, develops({ status: "planned", maturity: "pilot" })])).toMatchObject({
      standing: "disputed",
    });
  });

  test("a comparison names who works on it, but not how far", () => {
    const compared = claimOf({ id: "y", predicate: "COUNTERPART_OF", evidence: "assessed" });
    expect(sideOf([compared])).toMatchObject({ standing: "not-stated", maturity: null });
    expect(sideOf([compared, develops({ status: "ended", maturity: "deployed" })])).toMatchObject({
      standing: "not-stated",
    });
  });

  test("what is suspended or ended is ended, and of no claims nothing is said", () => {
    expect(sideOf([develops({ status: "ended", maturity: "deployed" })])).toMatchObject({ standing: "ended" });
    expect(sideOf([develops({ status: "suspended", maturity: "deployed" })])).toMatchObject({ standing: "ended" });
    expect(sideOf([])).toEqual({ standing: null, maturity: null, evidence: null, newest_source: null, deciding: 0 });
  });
});
