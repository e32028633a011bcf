import type { ClaimRelationship } from "../../../../../server/src/dataset/grade/graphRows.ts";
import { sampleWith } from "../../../../support/records/sampleData.ts";
import { rowsOf } from "../../../../support/records/sampleRows.ts";

const headers = {
  "relays.csv": "claim,source,after,speaker,note",
  "attributions.csv": "claim,speaker,extent,words,note",
  "disputes.csv": "claim,about,note",
  "checks.csv": "claim,source,checked,verdict,lacks,note",
};
type Registers = Partial<Record<keyof typeof headers, string[]>>;

/** A claim of the sample by Reuters and Caixin, disputed by the filing of the group, with these rows beside it. */
async function graded(
  row: string,
  registers: Registers = {},
  change = (text: string) => text,
): Promise<ClaimRelationship> {
  const files: Record<string, string> = sampleWith(
    "claims/ore.csv",
    "ore-007,",
    `${row}
ore-007,`,
  );
  files["claims/ore.csv"] = change(files["claims/ore.csv"] ?? "");
  for (const [file, lines] of Object.entries(registers)) {
    files[file] = [headers[file as keyof typeof headers], ...lines, ""].join("\n");
  }
  const found = (await rowsOf(files)).claims.find(({ id }) => id === "ore-008");
  if (found === undefined) throw new Error("the claim is not in the graph");
  return found;
}

const claim = (ends = "mp-materials,ACTIVE_IN,electric-vehicles", sources = "reuters-2025;caixin-2024,") =>
  `ore-008,${ends},MP makes magnets.,,,,in-force,,,,,,,,,${sources},`;

test("point 1: a dispute about a detail is told and is no grade, one about the core disputes", async () => {
  const disputed = claim(undefined, "reuters-2025;caixin-2024,baogang-2025");
  const about = (what: string) => ({ "disputes.csv": [`ore-008,${what},the year`] });
  expect((await graded(disputed)).evidence).toBe("disputed");
  expect(await graded(disputed, about("core"))).toMatchObject({ evidence: "disputed", dispute_about: "core" });
  const detail = { evidence: "corroborated", dispute_about: "detail", dispute_note: "the year" };
  expect(await graded(disputed, about("detail"))).toMatchObject(detail);
});

test("point 3: of a link between two goods, all who make, develop or mine one of them and their families are kin", async () => {
  const filing = "baogang-2025;reuters-2025,";
  const embodied = claim("ndpr-oxide,EMBODIES,solvent-extraction", filing);
  // A subsidiary of the group developed the technology.
  expect((await graded(embodied)).source_roles).toEqual(["kin", "counts"]);
  const planned = (text: string) => text.replace("2024-12-31,,ended,", ",2027,planned,");
  expect((await graded(embodied, {}, planned)).source_roles).toEqual(["counts", "counts"]);
  expect((await graded(claim("ndpr-oxide,APPLIED_IN,electric-vehicles", filing))).source_roles).toEqual([
    "counts",
    "counts",
  ]);
});

test("point 8: what a source retells in this claim counts as that voice here, and as its own elsewhere", async () => {
  const relays = { "relays.csv": ["ore-008,caixin-2024,reuters-2025,,"] };
  expect(await graded(claim(), relays)).toMatchObject({
    evidence: "single-source",
    source_roles: ["counts", "retells"],
    source_voices: ["Reuters", "Reuters"],
  });
  expect((await graded(claim())).evidence).toBe("corroborated");
});

test("point 9: a speaker is one voice, under however many publishers", async () => {
  const speaking = ["reuters-2025", "caixin-2024"].map((source) => `ore-008,${source},,state-council,`);
  expect(await graded(claim(), { "relays.csv": speaking })).toMatchObject({
    evidence: "single-source",
    publisher_count: 1,
    source_speakers: ["state-council", "state-council"],
  });
});

test("point 10: a statement that is whole somebody's word is self-reported, whoever prints it; of a part the grade stands", async () => {
  const word = (row: string) => ({ "attributions.csv": [`ore-008,mp-materials,${row},`] });
  expect(await graded(claim(), word("all,"))).toMatchObject({
    evidence: "self-reported",
    publisher_count: 2,
    attributed_to: ["mp-materials"],
    attributed_names: ["MP Materials"],
    attributed_names_zh: ["MP Materials"],
    attributed_words: [""],
  });
  expect(await graded(claim(), word("part,makes magnets"))).toMatchObject({
    evidence: "corroborated",
    attributed_words: ["makes magnets"],
  });
});

test("a claim was last confirmed by the newest source that counts for it and carries its relation", async () => {
  expect((await graded(claim())).confirmed).toBe("2025-03-01");
  const check = (verdict: string) => ({ "checks.csv": [`ore-008,reuters-2025,2026-11-20,${verdict},A note`] });
  expect((await graded(claim(), check("partly,"))).confirmed).toBe("2025-03-01");
  expect((await graded(claim(), check("partly,relation"))).confirmed).toBe("2024");
  expect((await graded(claim(), check("does-not,"))).confirmed).toBe("2024");
});
