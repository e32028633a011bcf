import type { Nodes, Root } from "mdast";
import { markedStatement } from "../../../../../client/src/model/claim/statement.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeMarkdown } from "../../../../../client/src/papers/formats/markdown/writeMarkdown.ts";
import { markdownTree, nodesOf, textOf } from "../../../../support/records/markdownTree.ts";
import { realBriefings, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings(
  "Markdown has every entity, claim and source of the view, as another parser reads it",
  (briefing) => {
    const tree = markdownTree(writeMarkdown(briefing));
    const notes = notesOf(tree);
    expect([...notes.keys()]).toEqual(briefing.claims.map(({ number }) => `Claim ${number}`));
    const tables = nodesOf(tree, "table");
    expect(tables.map(({ children }) => children.length - 1)).toContain(briefing.entities.length);
    for (const spot of [briefing.claims[0], briefing.claims.at(-1)]) {
      if (!spot) continue;
      const isPoint = spot.number <= briefing.settings.keyPoints.length;
      const told = isPoint ? nodesOf(tree, "listItem").map(textOf).join("\n") : notes.get(`Claim ${spot.number}`);
      expect(told).toContain(markedStatement(spot.claim).replace(/\s+/g, " ").trim().replace(/\.$/, ""));
    }
    const addresses = nodesOf(tree, "link").map(({ url }) => url);
    const cited = briefing.sources.flatMap(({ source: { url } }) => (url === null ? [] : new URL(url).href));
    expect(addresses).toEqual(expect.arrayContaining(cited));
  },
);

testOnRealBriefings(
  "every number of a claim links to the note under it, and nothing in Markdown is markup of another kind",
  (briefing) => {
    const tree = markdownTree(writeMarkdown(briefing));
    const marks = nodesOf(tree, "link").filter(({ url }) => url.startsWith("#"));
    expect(marks.map((mark) => `#claim-${textOf(mark)}`)).toEqual(marks.map(({ url }) => url));
    expect(new Set(marks.map(({ url }) => url)).size).toBeGreaterThanOrEqual(briefing.settings.keyPoints.length);
    const kinds: Nodes["type"][] = [
      "html",
      "code",
      "inlineCode",
      "linkReference",
      "definition",
      "delete",
      "footnoteDefinition",
      "footnoteReference",
      "thematicBreak",
    ];
    expect(kinds.flatMap((kind) => nodesOf(tree, kind))).toEqual([]);
  },
);

test("the numbers of claims link to their notes in Chinese too", async () => {
  await setLanguage("zh");
  const tree = markdownTree(writeMarkdown(await realBriefingOf(3)));
  await setLanguage("en");
  const urls = new Set(nodesOf(tree, "link").flatMap(({ url }) => (url.startsWith("#") ? url : [])));
  const notes = nodesOf(tree, "heading").map((heading) => `#${textOf(heading)}`);
  const goals = notes.filter((heading) => /^#论断\d+$/.test(heading));
  expect([...urls].filter((url) => !goals.includes(url))).toEqual([]);
  expect(urls.size).toBeGreaterThan(0);
});

/** The text of each note, by its heading. */
function notesOf({ children }: Root): Map<string, string> {
  const notes = new Map<string, string>();
  let current: string | null = null;
  for (const node of children) {
    if (node.type === "heading") current = /^Claim \d+$/.test(textOf(node)) ? textOf(node) : null;
    else if (current !== null) notes.set(current, (notes.get(current) ?? "") + textOf(node));
  }
  return notes;
}

async function realBriefingOf(size: number): Promise<Briefing> {
  const briefing = (await realBriefings()).get(size);
  if (briefing === undefined) throw new Error(`there is no briefing ${size}`);
  return briefing;
}
