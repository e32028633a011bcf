import type { FtmRecord } from "../../../../../client/src/briefing/formats/ftm/FtmRecord.ts";
import { writeFtm } from "../../../../../client/src/briefing/formats/ftm/writeFtm.ts";
import { keptByUtf8, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("every entity, source and claim is a record of its own, after one of the briefing", (briefing) => {
  const records = parse(writeFtm(briefing));
  expect(records.map(({ id }) => id)).toEqual([
    `briefing.${briefing.hash}`,
    ...briefing.entities.map(({ id }) => id),
    ...briefing.sources.map(({ source }) => `source.${source.id}`),
    ...briefing.claims.map(({ claim }) => `claim.${claim.id}`),
  ]);
  expect(records[0]?.properties.description?.[0]).toContain(briefing.link);
});

testOnRealBriefings("a claim names its two ends, its statement, its number and its proof", (briefing) => {
  const byId = new Map(parse(writeFtm(briefing)).map((record) => [record.id, record]));
  for (const { number, claim } of briefing.claims) {
    const record = byId.get(`claim.${claim.id}`);
    const { subject, object, owner, asset, summary, recordId, proof, percentage } = record?.properties ?? {};
    const [from, to] = claim.predicate === "SUBSIDIARY_OF" ? [asset, owner] : [owner, asset];
    expect([subject ?? from, object ?? to]).toEqual([[claim.subject], [claim.object]]);
    expect({ summary, recordId, proof }).toEqual({
      summary: [keptByUtf8(claim.statement)],
      recordId: [String(number)],
      proof: claim.sources.map((id) => `source.${id}`),
    });
    if (record?.schema === "Ownership" && claim.share_pct !== null)
      expect(percentage).toEqual([String(claim.share_pct)]);
  }
});

testOnRealBriefings(
  "every name and title is there whole: where its property is too short, in the description",
  (briefing) => {
    const byId = new Map(parse(writeFtm(briefing)).map((record) => [record.id, record]));
    const texts = [
      ...briefing.entities.map(({ id, name }) => ({ id, text: name, property: "name" })),
      ...briefing.sources.map(({ source: { id, title } }) => ({ id: `source.${id}`, text: title, property: "title" })),
    ];
    for (const { id, text, property } of texts) {
      const { description = [], [property]: said = [] } = byId.get(id)?.properties ?? {};
      expect([...said, ...description]).toContain(keptByUtf8(text));
    }
  },
);

function parse(lines: string): FtmRecord[] {
  expect(lines.endsWith("\n")).toBe(true);
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
