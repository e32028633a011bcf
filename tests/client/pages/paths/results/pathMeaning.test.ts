import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { readPaths } from "../../../../../client/src/pages/paths/readPaths.ts";
import { pathMeaning } from "../../../../../client/src/pages/paths/results/pathMeaning.ts";
import type { GraphRows } from "../../../../../server/src/dataset/grade/graphRows.ts";
import { describePath } from "../../../../../server/src/graph/paths/paths.ts";
import { GraphFacts } from "../../../../support/oracles/graphFacts.ts";
import { realRows } from "../../../../support/records/realRows.ts";

afterEach(() => setLanguage("en"));

let rows: GraphRows;
beforeAll(async () => {
  rows = await realRows();
});

/** What is said of a path of the data set along these entities, by all claims between neighbours. */
function said(path: string): string {
  const facts = new GraphFacts(rows);
  const ids = path.split(" ");
  const hops = ids.slice(1).map((id, index) => {
    const pair = [ids[index] ?? "", id];
    const between = rows.claims.filter(({ subject, object }) => pair.includes(subject) && pair.includes(object));
    return between.sort((a, b) => b.evidence_rank - a.evidence_rank).map((claim) => facts.claim(claim.id));
  });
  const answer = { entities: facts.entities(ids), claims: hops.flat(), shortest: ids.length - 1, more: false };
  const [reading] = readPaths({ ...answer, paths: [describePath(ids, hops)] });
  if (!reading) throw new Error("no path");
  return pathMeaning(reading);
}

const noGoods = "It shows no goods going from one end to the other.";
const recorded = "Each step is recorded, but not that the same goods go all the way.";

test("a chain of goods is called one, from where goods come to where they go, whichever end is named first", () => {
  const chain = `A chain of goods from Mountain Pass to Noveon Magnetics. ${recorded}`;
  expect(said("mountain-pass mp-materials ndpr-oxide sintered-ndfeb-magnets noveon-magnetics")).toBe(chain);
  expect(said("noveon-magnetics sintered-ndfeb-magnets ndpr-oxide mp-materials mountain-pass")).toBe(chain);
});

test.each([
  ["jl-mag sintered-ndfeb-magnets mp-materials", "Both work on Sintered NdFeB magnets."],
  ["lynas-rare-earths ndpr-oxide mp-materials", "Both make Neodymium-praseodymium oxide."],
  ["northern-rare-earth baogang-group baotou-steel", "Both belong to Baogang Group, wholly or in part."],
  ["lynas-rare-earths us-department-of-defense mp-materials", "Both are funded by US Department of Defense."],
  [
    "lynas-rare-earths dpa-title-iii mp-materials",
    "Both are affected by the same policy, Defense Production Act Title III.",
  ],
])("what both ends of %s have in common is said, and that no goods go along", (path, meaning) => {
  expect(said(path)).toBe(`${meaning} ${noGoods}`);
});

test("what two on a longer path have in common is said by name", () => {
  expect(said("baogang-group niron-magnetics general-motors noveon-magnetics abb")).toBe(
    `General Motors and ABB are both partners of Noveon Magnetics. Baogang Group is only compared with Niron Magnetics. ${noGoods}`,
  );
  expect(said("huahong-technology magnet-recycling jl-mag tesla")).toBe(
    `Huahong Technology and JL MAG both work on Magnet recycling. ${noGoods}`,
  );
});

test("ownership through others, and through owners of both ends, is said from owner to owned", () => {
  expect(said("baogang-group northern-rare-earth huamei-rare-earth")).toBe(
    `Baogang Group owns Huamei Rare Earth, wholly or in part, through others. ${noGoods}`,
  );
  expect(said("huamei-rare-earth northern-rare-earth baogang-group baotou-steel")).toBe(
    `Both belong to Baogang Group, wholly or in part. ${noGoods}`,
  );
});

test("comparisons are called no more than that", () => {
  expect(said("lynas-rare-earths northern-rare-earth mp-materials")).toBe(
    `All of these are only compared with each other. ${noGoods}`,
  );
});

test("of other paths the kinds of links are listed, and that not every step is current", () => {
  expect(said("baogang-group rare-earth-permanent-magnet-motors sintered-ndfeb-magnets noveon-magnetics abb")).toBe(
    `Kinds of link: development, material or part, partnership. ${noGoods}`,
  );
  expect(said("northern-rare-earth sintered-ndfeb-magnets tesla-optimus tesla")).toBe(
    `Kinds of link: dependence, product and its technology, production. Not every step is current. ${noGoods}`,
  );
  // The line of Northern Rare Earth is a plan.
  expect(said("northern-rare-earth magnet-recycling jl-mag tesla")).toBe(
    `Kinds of link: development, supply. Not every step is current. ${noGoods}`,
  );
});

test("all of this is said in Chinese, too", async () => {
  await setLanguage("zh");
  expect(said("jl-mag sintered-ndfeb-magnets mp-materials")).toBe(
    "两者均研发烧结钕铁硼。此路径并不表明有货物从一端流向另一端。",
  );
  expect(said("lynas-rare-earths dpa-title-iii mp-materials")).toMatch(/^两者均受同一政策影响：/);
  expect(said("huahong-technology magnet-recycling jl-mag tesla")).toMatch(/和江西金力永磁科技股份有限公司均研发/);
});

test("a path that ends with a policy is not read as one of goods, and a single link says all by itself", () => {
  expect(said("tesla jl-mag mofcom-announcement-18-2025")).toBe("Kinds of link: supply, effect of a policy.");
  expect(said("mp-materials general-motors")).toBe("");
});
