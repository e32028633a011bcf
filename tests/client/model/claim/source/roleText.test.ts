import type { Claim } from "@atlas/server/contract";
import { roleText } from "../../../../../client/src/model/claim/source/roleText.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { claimOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";
import { byId } from "../../../../support/records/reasonCases.ts";

const entities = byId([
  entityOf({ id: "baogang", name: "Baogang Group", kind: "state-group", country: "CN" }),
  entityOf({ id: "region", name: "Inner Mongolia", kind: "government", country: "CN" }),
  entityOf({ id: "magnets", name: "Magnets", type: "technology" }),
]);
const media = { publisher_kind: "state-media", publisher_country: "CN" } as const;
const sources = byId([
  sourceOf({ id: "reuters", publisher: "Reuters" }),
  sourceOf({ id: "reuters-2", publisher: "Reuters" }),
  sourceOf({ id: "copy", publisher: "Yahoo", repeated_publisher: "Reuters", repeated_kind: "news" }),
  sourceOf({ id: "again", publisher: "Reuters", repeated_publisher: "Reuters" }),
  sourceOf({ id: "blog", publisher_kind: "blog" }),
  sourceOf({ id: "site", kind: "company", publisher_entity: "baogang" }),
  sourceOf({ id: "relay", kind: "news", publisher_entity: "baogang" }),
  sourceOf({ id: "daily", publisher_controlled_by: "region" }),
  sourceOf({ id: "copied-daily", repeated_publisher: "Daily", repeated_controlled_by: "region" }),
  sourceOf({ id: "copied-site", publisher_entity: "baogang", repeated_publisher: "Baogang" }),
  sourceOf({ id: "shop", publisher_kind: "company" }),
  sourceOf({ id: "wire", publisher_kind: "wire-release" }),
  sourceOf({ id: "cgtn", ...media }),
  sourceOf({ id: "copied-cgtn", publisher_country: "US", repeated_publisher: "CGTN", repeated_country: "CN" }),
]);
const of = (id: string, roles: Readonly<Record<string, Claim["source_roles"][number]>>, claim: Partial<Claim> = {}) => {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`there is no source ${id}`);
  const cited = { sources: Object.keys(roles), source_roles: Object.values(roles) };
  const ends = { subject: "baogang", predicate: "DEVELOPS", object: "magnets" } as const;
  return roleText(claimOf({ id: "c", ...ends, ...cited, ...claim }), source, { entities, sources });
};

afterEach(() => setLanguage("en"));

test.each<[id: string, role: Claim["source_roles"][number], text: string]>([
  ["reuters", "counts", "Counts"],
  ["blog", "counts", "Counts: weak publishers count as one, and only where there is no strong one"],
  ["site", "kin", "Left out: the word of Baogang Group"],
  ["relay", "kin", "Left out: relays the word of Baogang Group"],
  ["copied-site", "kin", "Left out: the word of an interested party"],
  ["daily", "controlled", "Left out: its publisher is controlled by Baogang Group's owner Inner Mongolia"],
  ["copied-daily", "controlled", "Left out: repeats Daily, which Baogang Group's owner Inner Mongolia controls"],
  ["shop", "own-word", "Left out: a company page that names no speaker"],
  ["wire", "own-word", "Left out: a press release that names no speaker"],
  ["cgtn", "state-media", "Left out: state media on a firm of its own state"],
  ["copied-cgtn", "state-media", "Left out: state media on a firm of its own state"],
  ["blog", "weak", "Left out: a weak publisher; a strong one counts instead"],
  ["copy", "retells", "Left out: repeats Reuters, which counts already"],
  ["again", "retells", "Left out: repeats another text of its own publisher, which counts already"],
  ["reuters", "failed-check", "Left out: read again and found not to say this"],
])("%s as %s reads: %s", (id, role, text) => {
  expect(of(id, { [id]: role })).toBe(text);
});

test("sources of one publisher, and those that only repeat it, say that they count as one", () => {
  const roles = { reuters: "counts", "reuters-2": "counts", cgtn: "counts" } as const;
  expect(of("reuters", roles)).toBe("Counts as one with the other sources of Reuters");
  expect(of("cgtn", roles)).toBe("Counts");
  expect(of("copy", { copy: "counts" })).toBe("Counts");
});

test("nothing counts for a comparison made in the data set, nor what contradicts a claim", () => {
  expect(of("reuters", { reuters: "counts" }, { evidence: "assessed" })).toBeNull();
  expect(of("reuters", { cgtn: "counts" }, { disputed_by: ["reuters"] })).toBeNull();
});

test("it is said in Chinese too", async () => {
  await setLanguage("zh");
  expect(of("cgtn", { cgtn: "state-media" })).toBe("未计入：官方媒体谈本国企业");
});
