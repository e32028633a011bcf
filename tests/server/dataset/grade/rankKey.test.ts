import fc from "fast-check";
import { rankKey } from "../../../../server/src/dataset/grade/rankKey.ts";

const claim = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/),
  evidence_rank: fc.integer({ min: 0, max: 4 }),
  since_day: fc.option(
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
});
type Ranked = typeof claim extends fc.Arbitrary<infer One> ? One : never;

/** The order of lists that a query without the key would give. */
function byParts(a: Ranked, b: Ranked): number {
  const later = (b.since_day ?? "") > (a.since_day ?? "") ? 1 : (b.since_day ?? "") < (a.since_day ?? "") ? -1 : 0;
  return b.evidence_rank - a.evidence_rank || later || (a.id < b.id ? -1 : Number(a.id > b.id));
}

test("sorts claims as by evidence, then the latest, then by id", () => {
  fc.assert(
    fc.property(claim, claim, (a, b) => {
      const [one, other] = [rankKey(a), rankKey(b)];
      expect(one < other ? -1 : Number(one > other)).toBe(Math.sign(byParts(a, b)));
    }),
  );
});
