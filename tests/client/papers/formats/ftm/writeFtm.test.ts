import { caveatWords } from "../../../../../client/src/model/claim/claimWords.ts";
import { isCounted } from "../../../../../client/src/model/claim/periodText.ts";
import { markedStatement } from "../../../../../client/src/model/claim/statement.ts";
import { type FtmRecord, ftmRecord } from "../../../../../client/src/papers/formats/ftm/FtmRecord.ts";
import { writeFtm } from "../../../../../client/src/papers/formats/ftm/writeFtm.ts";
import { keptByUtf8, realBriefings, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("every entity, source and claim is a record of its own, after one of the briefing", (briefing) => {
  const records = parse(writeFtm(briefing));
  expect(records.map(({ id }) => id)).toEqual([
    `rare-earth-atlas-briefing-${briefing.hash}`,
    ...briefing.entities.map(({ id }) => `rare-earth-atlas-entity-${id}`),
    ...briefing.sources.map(({ source }) => `rare-earth-atlas-source-${source.id}`),
    ...briefing.claims.map(({ claim }) => `rare-earth-atlas-claim-${claim.id}`),
  ]);
  // Aleph drops what stands after a full stop.
  expect(records.filter(({ id }) => !/^[0-9A-Za-z-]*[0-9A-Za-z]$/.test(id))).toEqual([]);
  expect(records[0]?.properties.description?.[0]).toContain(briefing.link);
});

testOnRealBriefings("a claim names its two ends, its statement, its number and its proof", (briefing) => {
  const byId = new Map(parse(writeFtm(briefing)).map((record) => [record.id, record]));
  for (const { number, claim } of briefing.claims) {
    const record = byId.get(`rare-earth-atlas-claim-${claim.id}`);
    const { subject, object, owner, asset, summary, recordId, proof, percentage } = record?.properties ?? {};
    const [from, to] = claim.predicate === "SUBSIDIARY_OF" ? [asset, owner] : [owner, asset];
    expect([subject ?? from, object ?? to]).toEqual(
      [claim.subject, claim.object].map((id) => [`rare-earth-atlas-entity-${id}`]),
    );
    expect({ summary, recordId, proof }).toEqual({
      summary: [keptByUtf8(markedStatement(claim))],
      recordId: [String(number)],
      proof: claim.sources.map((id) => `rare-earth-atlas-source-${id}`),
    });
    const isShare = record?.schema === "Ownership" && claim.share_pct !== null;
    expect(isShare ? percentage : []).toEqual(isShare ? [String(claim.share_pct)] : []);
  }
});

testOnRealBriefings(
  "every name and title is there whole: where its property is too short, in the description",
  (briefing) => {
    const byId = new Map(parse(writeFtm(briefing)).map((record) => [record.id, record]));
    const texts = [
      ...briefing.entities.map(({ id, name }) => ({
        id: `rare-earth-atlas-entity-${id}`,
        text: name,
        property: "name",
      })),
      ...briefing.sources.map(({ source: { id, title } }) => ({
        id: `rare-earth-atlas-source-${id}`,
        text: title,
        property: "title",
      })),
    ];
    for (const { id, text, property } of texts) {
      const { description = [], [property]: said = [] } = byId.get(id)?.properties ?? {};
      expect([...said, ...description]).toContain(keptByUtf8(text));
    }
  },
);

testOnRealBriefings("a claim keeps its maturity and caveats, and a source the party whose word it is", (briefing) => {
  const byId = new Map(parse(writeFtm(briefing)).map((record) => [record.id, record]));
  for (const { claim } of briefing.claims) {
    const said = byId.get(`rare-earth-atlas-claim-${claim.id}`)?.properties.description;
    const maturity = claim.maturity === null ? [] : [`Maturity: ${claim.maturity}`];
    expect(said).toEqual(expect.arrayContaining([...maturity, ...claim.caveats.map((caveat) => caveatWords[caveat])]));
  }
  for (const { number, source } of briefing.sources) {
    const { author, summary } = byId.get(`rare-earth-atlas-source-${source.id}`)?.properties ?? {};
    const speaker = source.publisher_entity && briefing.named.get(source.publisher_entity)?.name;
    expect(author).toEqual(speaker ? [keptByUtf8(speaker)] : undefined);
    expect(summary?.[0]).toMatch(new RegExp(`^S${number} \\(`));
  }
});

test("a holding is an ownership only while it lasts, or with the date when it ended", async () => {
  const briefing = (await realBriefings()).get(3);
  const holding = briefing?.claims.find(({ claim }) => claim.predicate === "SUBSIDIARY_OF");
  if (briefing === undefined || holding === undefined) throw new Error("the view has a subsidiary");
  const written = (changes: Partial<typeof holding.claim>) => {
    const claims = [
      { ...holding, claim: { ...holding.claim, since: "2019", until: null, confirmed: "2026-01", ...changes } },
    ];
    const { schema, properties } = parse(writeFtm({ ...briefing, claims })).at(-1) ?? {};
    return [schema, properties?.role?.[0], properties?.status?.[0], properties?.endDate?.[0]];
  };
  expect(written({ status: "in-force" })).toEqual([
    "Ownership",
    "is a subsidiary of",
    "in force (January 2026)",
    undefined,
  ]);
  expect(written({ status: "ended", until: "2024-05" })).toEqual([
    "Ownership",
    "is a subsidiary of (ended)",
    "ended May 2024 (as of January 2026)",
    "2024-05",
  ]);
  expect(written({ status: "ended" })[0]).toBe("UnknownLink");
  expect(written({ status: "planned" }).slice(0, 3)).toEqual([
    "UnknownLink",
    "is a subsidiary of (planned)",
    "planned (as of January 2026)",
  ]);
});

test("a start is when a holding began; the day on which its share was counted is a date alone", async () => {
  const briefing = (await realBriefings()).get(60);
  if (briefing === undefined) throw new Error("there is no briefing of 60 entities");
  const records = parse(writeFtm(briefing)).slice(-briefing.claims.length);
  const dates = briefing.claims.map(({ claim }, place) => {
    const { startDate, date } = records[place]?.properties ?? {};
    return { claim, startDate, date };
  });
  for (const { claim, startDate, date } of dates)
    expect(startDate ?? date ?? null).toEqual(claim.since === null ? null : [claim.since]);
  const counted = dates.filter(({ claim }) => isCounted(claim));
  expect(counted.length).toBeGreaterThan(0);
  for (const { startDate } of counted) expect(startDate).toBeUndefined();
});

test("an answer longer than a property goes on in a second one, after a whole line", () => {
  const lines = Array.from({ length: 4000 }, (_, row) => `${row}: ${"a".repeat(20)}`);
  const { description = [] } = ftmRecord("id", "Note", { description: lines.join("\n") }).properties;
  // FollowTheMoney refuses more than 65,000 characters.
  expect(Math.max(...description.map(({ length }) => length))).toBeLessThan(65_000);
  expect(description.join("\n")).toBe(lines.join("\n"));
});

function parse(lines: string): FtmRecord[] {
  expect(lines.endsWith("\n")).toBe(true);
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
