import type { Claim, Side } from "../../../../server/src/contract/index.ts";
import { sideOf } from "../../../../server/src/graph/landscape/developersOf.ts";
import { gapOf as gapOfNamed } from "../../../../server/src/graph/landscape/landscapeRow.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const working = (maturity: Side["maturity"], names = 1): Side => ({
  standing: "working",
  maturity,
  evidence: "corroborated",
  newest_source: "2025",
  names,
});
const side = (standing: Side["standing"]): Side => ({
  standing,
  maturity: null,
  evidence: null,
  newest_source: null,
  names: standing === "not-stated" ? 1 : 0,
});
const nobody = side(null);
const gapOf = (china: Side, abroad: Side) => gapOfNamed(china, abroad, { china: false, abroad: false });

describe("the gap is how many names each side has, and never how far either is", () => {
  test.each([
    [7, 3, "more-in-china"],
    [3, 7, "more-abroad"],
    [2, 2, "as-many"],
  ] as const)("%s in China and %s outside is %s, whatever their maturity", (china, abroad, gap) => {
    for (const [here, there] of [
      ["research", "deployed"],
      ["deployed", "research"],
    ] as const)
      expect(gapOf(working(here, china), working(there, abroad))).toEqual({ gap, rule: "names-counted" });
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
    expect(gapOfNamed(working("pilot"), working("pilot"), { china: true, abroad: true }).gap).toBe("as-many");
  });

  test("what has ended is not found any more, and the rule says that there was some", () => {
    expect(gapOf(working("pilot"), side("ended"))).toEqual({ gap: "none-found-abroad", rule: "ended-only-abroad" });
    expect(gapOf(side("ended"), working("pilot"))).toEqual({ gap: "none-found-in-china", rule: "ended-only-in-china" });
    expect(gapOf(side("ended"), side("ended"))).toEqual({ gap: "none-found", rule: "no-developer" });
  });

  test("who only plans is not counted, and two who only plan are not compared", () => {
    expect(gapOf(working("research"), side("planned"))).toEqual({ gap: "more-in-china", rule: "plans-only-abroad" });
    expect(gapOf(side("planned"), working("research"))).toEqual({ gap: "more-abroad", rule: "plans-only-in-china" });
    expect(gapOf(side("planned"), side("planned"))).toEqual({ gap: "not-comparable", rule: "plans-only" });
  });

  test("what is disputed decides nothing on either side; a name without a maturity counts", () => {
    for (const other of [working("deployed"), side("planned"), side("not-stated")]) {
      for (const pair of [
        [side("disputed"), other],
        [other, side("disputed")],
      ] as const)
        expect(gapOf(...pair)).toEqual({ gap: "not-comparable", rule: "disputed-only" });
    }
    expect(gapOf(side("not-stated"), working("deployed"))).toEqual({ gap: "as-many", rule: "names-counted" });
    expect(gapOf(working("deployed", 2), side("not-stated"))).toEqual({ gap: "more-in-china", rule: "names-counted" });
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
    expect(sideOf([])).toEqual({ standing: null, maturity: null, evidence: null, newest_source: null });
  });
});
