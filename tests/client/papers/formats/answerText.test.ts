import { strFromU8, unzipSync } from "fflate";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { limitsOf } from "../../../../client/src/papers/briefing/limitsOf.ts";
import { makeFile } from "../../../../client/src/papers/briefing/makeFile.ts";
import { formats } from "../../../../client/src/papers/formats/formats.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type AnswerKind, answeredBriefing } from "../../../support/records/answeredBriefing.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { textFormats } from "../../../support/records/textFormats.ts";

const kinds: readonly AnswerKind[] = ["comparison", "whatIf", "article", "landscape"];
const answered = new Map<AnswerKind, Briefing>();

beforeAll(async () => {
  const store = await embeddedWith(await realRows());
  for (const kind of kinds) answered.set(kind, await answeredBriefing(store, kind));
  await store.close();
});

describe.each(kinds)("the answer of a %s", (kind) => {
  test.each(["xlsx", "csv", "graphml", "gexf", "cytoscape", "cx2", "ftm", "jsonld", "cypher"])(
    "is in %s with every cell of its tables",
    async (id) => {
      const briefing = briefingOf(kind);
      const text = plain(await textOf(id, briefing));
      const all = briefing.analysis?.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
      // A workbook stores dates as numbers of days.
      const cells = all.filter(({ date }) => id !== "xlsx" || date === undefined);
      expect(cells.length).toBeGreaterThan(10);
      expect(cells.filter(({ text: cell }) => !text.includes(plain(cell)))).toEqual([]);
    },
  );
});

test.each(textFormats)("%s says what the answer cannot tell, under these words", async (id) => {
  const briefing = briefingOf("article");
  const { limits = [] } = briefing.analysis ?? {};
  expect(limits.length).toBeGreaterThan(1);
  const text = plain((await textOf(id, briefing)).replace(/<[^>]+>/g, ""));
  expect(limits.filter((limit) => !text.includes(plain(limit)))).toEqual([]);
  expect(text).toMatch(/Whatthiscannottellyou|cannot_?tell/i);
});

test.each(["pptx", "xlsx", "csv", "graphml", "gexf", "cytoscape", "cx2", "ftm", "jsonld", "cypher"])(
  "%s says of a view, too, what it cannot tell",
  async (id) => {
    const briefing = { ...briefingOf("article"), analysis: null };
    const limits = limitsOf(briefing);
    expect(limits.length).toBeGreaterThan(1);
    const text = plain((await textOf(id, briefing)).replace(/<[^>]+>/g, ""));
    expect(limits.filter((limit) => !text.includes(plain(limit)))).toEqual([]);
  },
);

test.each(["graphml", "gexf", "cytoscape", "cx2", "jsonld"])("%s marks each claim of an answer", async (id) => {
  const briefing = briefingOf("article");
  const text = await textOf(id, briefing);
  const marks = text.match(/(?<=part"(?:\s*:\s*| value=|>)"?)(answer|context)\b/g) ?? [];
  expect(marks).toEqual(briefing.claims.map(({ part }) => part));
});

test("the extract says the answer in sentences, and lists its tables", async () => {
  const text = (await textOf("csv", briefingOf("article"))).replace(/\\(.)/g, "$1");
  const sentences = briefingOf("article").analysis?.sentences ?? [];
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(text).toContain(sentence);
  expect(text).toContain("| `briefing/answer-1.csv` | table of the answer: ");
});

test("FollowTheMoney and Cypher tell the claims of an answer from those beside it", async () => {
  const briefing = briefingOf("article");
  const ids = (part: string) => briefing.claims.flatMap((one) => (one.part === part ? one.claim.id : []));
  const records = (await textOf("ftm", briefing)).trim().split("\n");
  const marked = records.flatMap((line) => {
    const { id, properties } = JSON.parse(line);
    return properties.description?.includes("Counted in the answer: counted") ? id : [];
  });
  expect(marked).toEqual(ids("answer").map((id) => `rare-earth-atlas-claim-${id}`));
  const script = await textOf("cypher", briefing);
  const list = (name: string) => new RegExp(`\\b${name}: \\[([^\\]]*)\\]`).exec(script)?.[1]?.match(/[\w-]+/g);
  expect([list("answer_claims"), list("context_claims")]).toEqual([ids("answer"), ids("context")]);
});

function briefingOf(kind: AnswerKind): Briefing {
  const briefing = answered.get(kind);
  if (briefing === undefined) throw new Error(`there is no answer ${kind}`);
  return briefing;
}

/** Text without markup, escapes, spaces, and the marks of numbers that a typed cell shows by its format. */
function plain(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/\\[nt]/g, "")
    .replace(/[\s\\"'’,%]/g, "");
}

async function textOf(id: string, briefing: Briefing): Promise<string> {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const { content } = await makeFile(format, briefing);
  if (typeof content === "string") return content;
  const parts = Object.values(unzipSync(content)).map((part) => strFromU8(part));
  return parts.join("\n");
}
