import { formatDate } from "../../../../client/src/model/words/formatDate.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { provenanceOf } from "../../../../client/src/papers/briefing/provenance.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";

let briefing: Briefing;

beforeAll(async () => {
  briefing = await frozenBriefing(briefingViews[60]);
});

afterEach(() => setLanguage("en"));

test("a briefing names its data set, view, hash and licence", () => {
  const { dataset, link, hash, licence } = provenanceOf(briefing);
  const { title, version, date } = briefing.dataset;
  expect(dataset).toBe(`${title}, version ${version} of ${formatDate(date)}`);
  expect(link).toBe(briefing.link);
  expect(hash).toBe(briefing.hash);
  expect(licence).toBe("CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)");
});

test("the grades that are used add up to all claims, strongest first", () => {
  const { grades } = provenanceOf(briefing);
  expect(grades.reduce((sum, { count }) => sum + count, 0)).toBe(briefing.claims.length);
  expect(grades[0]).toEqual({
    id: "corroborated",
    grade: "Corroborated",
    meaning: "Two or more independent voices support it.",
    count: briefing.counts.byEvidence.get("corroborated"),
  });
});

test("the caveat tells how many claims are somebody's own word, and whose", () => {
  const count = briefing.counts.byEvidence.get("self-reported");
  const { caveat } = provenanceOf(briefing);
  expect(caveat).toMatch(new RegExp(`^${count} of the ${briefing.claims.length} claims \\(\\d+%\\) are self-reported`));
  expect(caveat).toMatch(
    /supports them\. Interested parties that speak in them: \S.* \(\d+\) and \S.* \(\d+\)\. Until one does, /,
  );
});

test("the caveat says so where no claim is somebody's own word, and where none is shown", async () => {
  const corroborated = await frozenBriefing(`${briefingViews[60]}&onlyEvidence=corroborated`);
  expect(provenanceOf(corroborated).caveat).toMatch(/^None of the \d+ claims is self-reported/);
  expect(provenanceOf({ ...briefing, claims: [] }).caveat).toBe("There is no claim in this view.");
});

test("the caveat tells of how many claims an audit found that they only relay one interested party", () => {
  const [first] = briefing.claims.filter(({ claim }) => claim.evidence === "corroborated");
  if (!first) throw new Error("no corroborated claim");
  const single = { ...first, claim: { ...first.claim, evidence: "single-source" as const } };
  const relay = { ...single, claim: { ...single.claim, caveats: ["relay-unmarked" as const] } };
  const caveatOf = (...claims: (typeof first)[]) => provenanceOf({ ...briefing, claims }).caveat;
  const none = "is self-reported.";
  expect(caveatOf(first, single)).toBe(`None of the 2 claims ${none}`);
  expect(caveatOf(first, relay)).toBe(
    `None of the 2 claims ${none} For 1 single-source claim, the editors found that the sources only repeat one interested party.`,
  );
});

test("a reader of Chinese reads it in Chinese", async () => {
  await setLanguage("zh");
  const { dataset, grades, caveat } = provenanceOf(briefing);
  const { title, version, date } = briefing.dataset;
  expect(dataset).toBe(`${title}，${version}版（${formatDate(date)}）`);
  expect(grades[0]?.grade).toBe("多方印证");
  expect(caveat).toMatch(/^\d+项论断中有\d+项（\d+%）为自述：没有独立发声方支持。其中发言的利益相关方：.+?（\d+项）、/);
});
