import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { askPapers } from "../../../../../client/src/pages/read/paper/askPapers.ts";
import { readPaper } from "../../../../../client/src/pages/read/paper/file/readPaper.ts";
import type { CheckedPaper } from "../../../../../client/src/papers/answers/paper/checkPaper.ts";
import type { Claim, PaperVerdict } from "../../../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../../../server/src/dataset/dataFolder.ts";
import { openReleases, type Releases } from "../../../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { claimsOfRelease, expectedVerdicts, type OldClaim } from "../../../../support/oracles/paperVerdicts.ts";
import { laterRows } from "../../../../support/records/laterRows.ts";
import { paperAsker } from "../../../../support/records/paperAsker.ts";
import { realRows } from "../../../../support/records/realRows.ts";
import { sampled } from "../../../../support/tier.ts";

// Twenty papers: ten by release 0.2 over version 2026.12.2 of the data, ten by release 0.4 over version 2027.1. The
// pictures in Word files and slides were emptied, which nobody reads. claims.json has the claims of their views and
// answers as the zipped data folders tell them that were saved at the same time.
const FOLDER = "tests/support/frozen/papers";
const claimsOf: Record<string, string[]> = JSON.parse(readFileSync(`${FOLDER}/claims.json`, "utf8"));
const papers = Object.keys(claimsOf);

interface Served {
  store: GraphStore;
  claims: ReadonlyMap<string, Claim>;
  day: string;
}

let releases: Releases;
/** The data of now, and a later version made for the test, each with the reader's day. */
let served: Served[];
/** The claims of the two versions of the papers, with their figures. */
let old: Record<string, ReadonlyMap<string, OldClaim>>;

beforeAll(async () => {
  const rows = await realRows();
  releases = (await openReleases(DATA_FOLDER)).releases;
  const byId = (claims: readonly Claim[]) => new Map(claims.map((claim) => [claim.id, claim]));
  const later = laterRows(rows);
  served = [
    { store: await embeddedWith(rows), claims: byId(rows.claims), day: "2026-12-02" },
    { store: await embeddedWith(later), claims: byId(later.claims), day: "2027-06-01" },
  ];
  old = {
    "2026.12.2": claimsOfRelease("2026.12.2", byId(rows.claims), "2027.1"),
    "2027.1": claimsOfRelease("2027.1", byId(rows.claims), null),
  };
});
afterAll(() => Promise.all(served.map(({ store }) => store.close())));

const read = (path: string) => readFileSync(`${FOLDER}/${path}`);

async function check(name: string, bytes: Uint8Array, { store, day }: Served): Promise<CheckedPaper[]> {
  return askPapers({ ...readPaper(name, bytes), key: "paper" }, paperAsker(store, releases), day);
}

/** The claims of a paper that are judged otherwise than its version's rows and those served tell. */
function differing({ found, answer, claims }: CheckedPaper, { claims: now, day }: Served) {
  const expected = expectedVerdicts(old[found.version] ?? new Map(), now, { made: answer?.made ?? "", day });
  return claims.flatMap(({ id, verdicts }) =>
    verdicts.join() === expected.get(id)?.join() ? [] : [[id, verdicts, expected.get(id)]],
  );
}

const letters = (text: string) => text.replace(/\[[^[\]]* word\]|[^\p{L}\p{N}]/gu, "").toLowerCase();
/** The claims of a paper whose statements have their letters in its text, and the others. */
function stated({ text }: { text: string | null }, { found }: CheckedPaper, ids: readonly string[]) {
  const all = letters(text ?? "");
  return ids.filter((id) => all.includes(letters(old[found.version]?.get(id)?.statement ?? "")));
}

test("twenty papers of six formats are known, and each of their claims is judged as the two data sets tell", async () => {
  const kinds = new Set<PaperVerdict>();
  for (const path of sampled(papers, 4)) {
    const file = readPaper(path, read(path));
    for (const one of served) {
      const [paper, ...others] = await check(path, read(path), one);
      if (paper === undefined) throw new Error(`${path} is not known`);
      const own = claimsOf[path] ?? [];
      const ids = paper.claims.map(({ id }) => id);
      expect([path, others, differing(paper, one)]).toEqual([path, [], []]);
      expect([path, paper.matched === null ? ids : ids.filter((id) => !own.includes(id))]).toEqual([
        path,
        paper.matched === null ? own : [],
      ]);
      // What stands in the text is found in it, whether or not the file lists its claims.
      const inText = paper.claims.filter((claim) => claim.inText).map(({ id }) => id);
      expect([path, stated(file, paper, own).filter((id) => !inText.includes(id))]).toEqual([path, []]);
      expect(inText.length).toBeGreaterThan(1);
      for (const { verdicts } of paper.claims) for (const verdict of verdicts) kinds.add(verdict);
    }
  }
  for (const kind of ["gone", "ended", "figure", "reworded", "regraded", "ran-out", "revised", "unchanged"] as const)
    expect(kinds).toContain(kind);
});

const hands = [
  {
    path: "release-0.4/controls.md",
    cut: "On 22 June 2026 MOFCOM put ten US companies on its export control list and banned all dual-use exports to them, also by third parties.",
    was: "20 barred from Chinese",
    is: "25 barred from Chinese",
  },
  {
    path: "release-0.2/customers.html",
    cut: "Besides the equity, the Pentagon promised MP Materials a US$150 million loan to add heavy rare earth separation at Mountain Pass.",
    was: "US$9.6 million to light",
    is: "US$6.9 million to light",
  },
];

test.each(hands)(
  "in $path a sentence that was cut is not judged, and a figure changed by hand is the writer's",
  async ({ path, cut, was, is }) => {
    const source = read(path).toString("utf8");
    const edited = source.replaceAll(cut, "").replaceAll(was, is);
    for (const one of served) {
      const [before] = await check(path, read(path), one);
      const [paper] = await check(path, Buffer.from(edited), one);
      if (before === undefined || paper === undefined) throw new Error(`${path} is not known`);
      const statement = (id: string) => old[paper.found.version]?.get(id)?.statement ?? "";
      const gone = before.claims.filter(({ id }) => statement(id) === cut);
      expect(gone).toHaveLength(1);
      expect(paper.claims.map(({ id }) => id).toSorted()).toEqual(
        before.claims.flatMap(({ id }) => (id === gone[0]?.id ? [] : id)).toSorted(),
      );
      expect(differing(paper, one)).toEqual([]);
      const own = paper.claims.filter((claim) => claim.own !== null);
      expect(own.map((claim) => [statement(claim.id).includes(was), claim.own?.words.includes(is)])).toEqual([
        [true, true],
      ]);
    }
  },
);

/** A Word file with the text of another one behind its own. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const name = "word/document.xml";
  const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  const [, added = ""] =
    /<w:body>([\s\S]*?)<w:sectPr\b[^>]*>(?:(?!<w:sectPr)[\s\S])*<\/w:body>/.exec(bodyOf(second)) ?? [];
  return zipSync({ ...unzipSync(first), [name]: strToU8(bodyOf(first).replace("<w:body>", `<w:body>${added}`)) });
}

const twins = [
  ["release-0.4/controls.md", "release-0.2/controls.md"],
  ["release-0.2/customers.html", "release-0.4/comparison.html"],
  ["release-0.2/comparison.docx", "release-0.2/view.docx"],
] as const;

test.each(twins)("of %s and %s in one file each has its own claims", async (one, other) => {
  const [now] = served;
  if (now === undefined) throw new Error("nothing is served");
  const both = one.endsWith("docx")
    ? joined(read(one), read(other))
    : Buffer.concat([read(one), Buffer.from("\n"), read(other)]);
  const found = await check(one, both, now);
  const alone = [...(await check(one, read(one), now)), ...(await check(other, read(other), now))];
  const told = (papers: readonly CheckedPaper[]) =>
    papers
      .map(({ found: { hash }, claims }) => [hash, claims.map(({ id, verdicts }) => [id, verdicts.join()]).toSorted()])
      .toSorted();
  expect(told(found)).toEqual(told(alone));
  expect(found.flatMap((paper) => differing(paper, now))).toEqual([]);
});
