import type { Nodes } from "mdast";
import { writeMarkdown } from "../../../../../client/src/briefing/formats/markdown/writeMarkdown.ts";
import { markdownTree, nodesOf, textOf } from "../../../../support/records/markdownTree.ts";
import { testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings(
  "Markdown has every entity, claim and source of the view, as another parser reads it",
  (briefing) => {
    const tree = markdownTree(writeMarkdown(briefing));
    const notes = nodesOf(tree, "footnoteDefinition");
    expect(notes.map(({ identifier }) => identifier)).toEqual(briefing.claims.map(({ number }) => String(number)));
    const tables = nodesOf(tree, "table");
    const claims = tables.find(({ children }) => children.length === briefing.claims.length + 1);
    expect(tables.map(({ children }) => children.length - 1)).toContain(briefing.entities.length);
    for (const spot of [briefing.claims[0], briefing.claims.at(-1)]) {
      if (!spot) continue;
      const row = claims?.children[spot.number];
      expect(row && textOf(row)).toContain(spot.claim.statement.replace(/\s+/g, " ").trim());
      const note = notes[spot.number - 1];
      expect(note && textOf(note)).toContain(spot.claim.id);
    }
    const keys = nodesOf(tree, "listItem").flatMap((item) => /^S\d+(?= )/.exec(textOf(item))?.[0] ?? []);
    expect(keys).toEqual(briefing.sources.map(({ number }) => `S${number}`));
    const addresses = new Set(nodesOf(tree, "link").map(({ url }) => url));
    for (const { source } of briefing.sources) expect(addresses).toContain(new URL(source.url).href);
  },
);

testOnRealBriefings(
  "every footnote of Markdown is mentioned, and nothing in it is markup of another kind",
  (briefing) => {
    const tree = markdownTree(writeMarkdown(briefing));
    const mentioned = new Set(nodesOf(tree, "footnoteReference").map(({ identifier }) => identifier));
    expect(mentioned.size).toBe(briefing.claims.length);
    const kinds: Nodes["type"][] = [
      "html",
      "code",
      "inlineCode",
      "linkReference",
      "definition",
      "delete",
      "thematicBreak",
    ];
    expect(kinds.flatMap((kind) => nodesOf(tree, kind))).toEqual([]);
  },
);
