import type { Ownership } from "@atlas/server/contract";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { type SvgNode, svgText, wholeLinks } from "../../../../../client/src/papers/answers/common/SvgNode.ts";
import { chainRows } from "../../../../../client/src/papers/answers/ownership/chainRows.ts";
import { drawChain } from "../../../../../client/src/papers/answers/ownership/drawChain.ts";
import { drawChainLegend } from "../../../../../client/src/papers/answers/ownership/drawChainSheet.ts";
import { ownershipAnalysis } from "../../../../../client/src/papers/answers/ownership/ownershipAnalysis.ts";
import { paperOfFile, paperOfPage } from "../../../../../client/src/papers/charts/ChartPaper.ts";
import { svgFile } from "../../../../../client/src/papers/charts/chartFiles.ts";
import { drawSheet, svgOf } from "../../../../../client/src/papers/charts/drawSheet.ts";
import { textWidth } from "../../../../../client/src/papers/charts/textWidth.ts";
import { ownership } from "../../../../../server/src/graph/ownership/ownership.ts";
import { lineGrade } from "../../../../../server/src/rules/lineGrade.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

const answers = new Map<string, Ownership>();

beforeAll(async () => {
  const store = await embeddedWith(await realRows());
  for (const organisation of ["northern-rare-earth", "baogang-group", "mp-materials", "shenghe-resources"]) {
    answers.set(organisation, await ownership(store, { organisation }));
  }
  await store.close();
});

const all = () => [...answers.values()];
const pieces = (nodes: readonly (SvgNode | string)[]): SvgNode[] =>
  nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...pieces(node.children ?? [])]));

test("every step of the answer is one row, joined to the row of its other end; owners stand above, holdings below", () => {
  for (const answer of all()) {
    const rows = chainRows(answer);
    const self = rows.findIndex(({ node }) => node === null);
    expect(rows.length).toBe(answer.up.length + answer.down.length + 1);
    for (const [place, { node, joinedTo, entity }] of rows.entries()) {
      if (node === null) continue;
      const { owner, owned } = node.link;
      const other = rows[joinedTo]?.entity.id;
      expect([owner, owned].sort()).toEqual([entity.id, other].sort());
      expect(entity.id).toBe(place < self ? owner : owned);
      // Rows are joined towards the organisation.
      expect(place < self ? joinedTo > place : joinedTo < place).toBe(true);
    }
  }
});

test("a circle of owners is drawn once", () => {
  const [answer] = all();
  const [first] = answer?.up ?? [];
  if (!answer || !first) throw new Error("no owner");
  const circle = { ...answer, up: [first, { ...first, owner: first.owned, owned: first.owner, level: 2 }], down: [] };
  expect(chainRows(circle).length).toBe(3);
});

test("each step is a link to its claims, and its line is that of its grade", () => {
  for (const answer of all()) {
    const rows = chainRows(answer);
    const drawn = pieces(drawChain(rows, paperOfPage("c", 900), 0).nodes);
    const steps = rows.flatMap(({ node }) => node ?? []);
    const links = drawn.filter(({ tag }) => tag === "a").map(({ attributes }) => attributes);
    expect(links).toMatchObject(
      steps.map(({ claims: [claim, ...others], link }) =>
        others.length === 0
          ? { href: expect.stringMatching(`sel=claim:${claim.id}$`), "aria-label": expect.stringContaining(claim.id) }
          : {
              href: expect.stringMatching(`sel=${link.owner}~${link.owned}$`),
              "aria-label": expect.stringMatching(/; all claims between the two$/),
            },
      ),
    );
    const dotted = drawn.filter(({ attributes }) => attributes?.["stroke-dasharray"] === "2 3");
    expect(dotted.length).toBe(steps.filter(({ claims }) => lineGrade(claims) === "self-reported").length);
  }
});

test.each(["en", "zh"] as const)(
  "in %s a link is named alike however narrow its paper breaks its words",
  async (spoken) => {
    await setLanguage(spoken);
    const named = (answer: Ownership, width: number) =>
      pieces(drawChain(chainRows(answer), paperOfPage("c", width), 0).nodes)
        .filter(({ tag }) => tag === "a")
        .map(({ attributes }) => attributes?.["aria-label"]);
    for (const answer of all()) expect(named(answer, 320)).toEqual(named(answer, 4000));
    await setLanguage("en");
  },
);

test.each([320, 900])("no word runs off paper %d wide", (width) => {
  for (const answer of all()) {
    for (const { tag, attributes, children } of pieces(
      drawChain(chainRows(answer), paperOfPage("c", width), 0).nodes,
    )) {
      if (tag !== "text") continue;
      const right = Number(attributes?.x) + textWidth(String(children?.[0]), Number(attributes?.["font-size"]));
      expect([right <= width + 1, children?.[0]]).toEqual([true, children?.[0]]);
    }
  }
});

test("a file of the chain has its title, its legend, its origin and whole addresses", () => {
  const [answer] = all();
  if (!answer) throw new Error("no answer");
  const rows = chainRows(answer);
  const words = { title: "Ownership of all", sentence: "What it shows." };
  const sheet = drawSheet(words, paperOfFile, { origin: "From the atlas" }, [
    (paper, top) => drawChainLegend(rows, paper, top),
    (paper, top) => drawChain(rows, paper, top),
  ]);
  const drawing = svgOf(words, paperOfFile, sheet, "group");
  const file = svgFile(wholeLinks(drawing, "https://atlas.test/ownership/all"));
  for (const part of [
    "Ownership of all",
    "What it shows.",
    "Control",
    "From the atlas",
    'href="https://atlas.test/explore?',
  ]) {
    expect(file).toContain(part);
  }
  expect(svgFile(wholeLinks(drawing, "/ownership/all"))).not.toContain("href=");
  expect(svgText({ tag: "a", attributes: { href: "/x?a=1&b=2" } })).toBe('<a href="/x?a=1&amp;b=2"></a>');
});

test("the answer in sentences names the last owner with the steps to it, and says of none that it is not known", () => {
  const told = (id: string) => {
    const answer = answers.get(id);
    if (!answer) throw new Error(`no ${id}`);
    return ownershipAnalysis(answer);
  };
  const [first] = told("northern-rare-earth").sentences;
  expect(first).toMatch(
    /^Northern Rare Earth belongs to .+, the highest known owner that controls it, through \d steps? of control\.$/,
  );
  expect(told("mp-materials").sentences[0]).toBe(
    "No claim in force says that one of the owners below controls MP Materials.",
  );
  for (const answer of all()) {
    const { tables, claims } = ownershipAnalysis(answer);
    const named = tables.flatMap(({ rows }) => rows.flatMap(({ claimIds }) => claimIds));
    expect([...new Set(named)].sort()).toEqual(claims.map(({ id }) => id));
  }
});
