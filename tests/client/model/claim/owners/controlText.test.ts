import { controlText } from "../../../../../client/src/model/claim/owners/controlText.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const entities = new Map(
  [
    entityOf({ id: "owner", name: "Owner", name_zh: "股东公司" }),
    entityOf({ id: "firm", name: "Firm", name_zh: "某公司" }),
    entityOf({ id: "fund", name: "Fund" }),
  ].map((entity) => [entity.id, entity]),
);
const controls = claimOf({
  id: "control",
  subject: "firm",
  predicate: "SUBSIDIARY_OF",
  object: "owner",
  share_pct: 36.71,
  evidence: "corroborated",
  confirmed: "2024",
});
const holds = claimOf({
  id: "stake",
  subject: "fund",
  predicate: "OWNS_STAKE_IN",
  object: "firm",
  share_pct: 15,
  evidence: "self-reported",
  confirmed: "2025-07",
});
const day = "2026-12-01";

test("who controls a firm is told with the share and its day, in both languages", async () => {
  expect(controlText("firm", [controls, holds], entities, day)).toBe(
    "Owner controls Firm with 36.71% (last confirmed 2024)",
  );
  await setLanguage("zh");
  expect(controlText("firm", [controls, holds], entities, day)).toBe(
    "股东公司控制某公司，持股36.71%（最近确认于2024年）",
  );
});

test("a share that somebody disputes is not told as a fact: what is disputed stands in its place", async () => {
  const disputed = { ...controls, disputed_by: ["other"], dispute_note: "the size of the share (36.71 or 55.02%)" };
  expect(controlText("firm", [{ ...disputed, dispute_about: "core" }], entities, day)).toBe(
    "Owner controls Firm; disputed: the size of the share (36.71 or 55.02%)",
  );
  expect(controlText("firm", [{ ...disputed, dispute_about: "detail" }], entities, day)).toMatch(/ with 36\.71% /);
  await setLanguage("zh");
  const zh = controlText("firm", [{ ...disputed, dispute_about: "core" }], entities, day);
  expect(zh).toBe("股东公司控制某公司（该论断有争议，此处不列持股比例）");
});

test("where nobody is recorded to control it, the largest recorded share is told, and a doubt about it", () => {
  expect(controlText("firm", [holds], entities, day)).toBe(
    "Fund holds the largest recorded share in Firm: 15% (last confirmed July 2025, self-reported)",
  );
});

test("without a share, with several that control, and of what has ended nothing is found", () => {
  const second = { ...controls, id: "second", object: "fund" };
  expect(controlText("firm", [{ ...holds, share_pct: null }], entities, day)).toBeNull();
  expect(controlText("firm", [controls, second], entities, day)).toBeNull();
  expect(controlText("firm", [{ ...controls, status: "ended" }], entities, day)).toBeNull();
});
