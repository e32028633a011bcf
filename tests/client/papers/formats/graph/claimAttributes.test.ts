import type { Claim } from "@atlas/server/contract";
import { isCounted } from "../../../../../client/src/model/claim/periodText.ts";
import { claimAttributes, valueMap } from "../../../../../client/src/papers/formats/graph/attributes.ts";
import { writeGexf } from "../../../../../client/src/papers/formats/graph/writeGexf.ts";
import { realBriefings, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("the weight of an edge is the number of claims between its two entities", (briefing) => {
  const attributes = claimAttributes(briefing);
  const ends = ({ subject, object }: Claim) => [subject, object].toSorted().join(" ");
  const gexf = writeGexf(briefing);
  for (const numbered of briefing.claims) {
    const between = briefing.claims.filter(({ claim }) => ends(claim) === ends(numbered.claim)).length;
    expect(valueMap(attributes, numbered).weight).toBe(between);
  }
  const written = [...gexf.matchAll(/<edge [^>]* weight="(\d+)"/g)].map(([, weight]) => Number(weight));
  expect(written).toEqual(briefing.claims.map((numbered) => valueMap(attributes, numbered).weight));
});

testOnRealBriefings(
  "an edge names what its claim is about by id, and what each reading of a source found",
  (briefing) => {
    const attributes = claimAttributes(briefing);
    for (const numbered of briefing.claims) {
      const { claim } = numbered;
      const { about_id = null, read_again = "" } = valueMap(attributes, numbered);
      expect(about_id).toBe(claim.about);
      const numbers = claim.check_sources.map((id) => briefing.sources.find(({ source }) => source.id === id)?.number);
      const found = String(read_again).split(" | ").filter(Boolean);
      expect(found.map((one) => /^S(\d+): Read again on /.exec(one)?.[1])).toEqual(numbers.map(String));
    }
  },
);

testOnRealBriefings(
  "an edge has the whole days of a start and an end, and no start where only a figure was counted",
  (briefing) => {
    const attributes = claimAttributes(briefing);
    const rows = briefing.claims.map((numbered) => ({
      counted: isCounted(numbered.claim),
      ...valueMap(attributes, numbered),
    }));
    const texts = (...names: string[]) => rows.map((row) => names.map((name) => String(Reflect.get(row, name) ?? "")));
    const dated = [...texts("start", "since"), ...texts("end", "until")].filter(([day]) => day !== "");
    for (const [day = "", known = ""] of dated) {
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(day.startsWith(known)).toBe(true);
    }
    expect(texts("counted", "start").filter(([counted, start]) => counted === "true" && start !== "")).toEqual([]);
    expect(texts("end", "until").filter(([end, until]) => (end === "") !== (until === ""))).toEqual([]);
    const gexf = writeGexf(briefing);
    const started = briefing.claims.filter((numbered) => valueMap(attributes, numbered).start !== undefined);
    expect(gexf.match(/<edge [^>]* start="\d{4}-\d\d-\d\d"/g) ?? []).toHaveLength(started.length);
    expect(gexf).toContain('mode="dynamic" timeformat="date"');
  },
);

test("a verdict is told with the note of the reader", async () => {
  const briefing = (await realBriefings()).get(60);
  const checked = briefing?.claims.find(({ claim }) => claim.check_notes.some(Boolean));
  if (briefing === undefined || checked === undefined) throw new Error("the view has a claim read again with a note");
  const told = String(valueMap(claimAttributes(briefing), checked).read_again);
  for (const note of checked.claim.check_notes.filter(Boolean)) expect(told).toContain(note);
});
