import { strFromU8, unzipSync } from "fflate";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { makeFile } from "../../../../client/src/papers/briefing/makeFile.ts";
import { claimRows } from "../../../../client/src/papers/copy/copyTexts.ts";
import { formats } from "../../../../client/src/papers/formats/formats.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";

let briefing: Briefing;
/** The address that the source had before it became an interview. */
let address: string;

beforeAll(async () => {
  const real = await frozenBriefing(briefingViews[3]);
  const [first, ...others] = real.sources;
  if (first?.source.url == null) throw new Error("the first source has no address");
  address = first.source.url;
  briefing = {
    ...real,
    sources: [{ ...first, source: { ...first.source, kind: "interview", url: null, title: "A talk" } }, ...others],
  };
});

// PNG needs a browser, and pictures and saved views name no sources.
const written = formats.filter(({ id, group }) => group !== "picture" && id !== "view");
/** Both are the atlas's own tables, in which the kind of the source says it. */
const tables = ["csv", "cypher"];

test.each(written)("$id has no address of an interview, and the one of another source", async ({ id }) => {
  const text = await textOf(id);
  expect(text).toContain("A talk");
  expect(text).not.toContain(address);
  expect(text).not.toMatch(/href="(null|)"|"(url|URL)": ?""|^UR {2}- (null)?$/m);
});

test.each(written.filter(({ id }) => !tables.includes(id)))(
  "$id says that an interview is not public",
  async ({ id }) => {
    expect(await textOf(id)).toContain("not public");
  },
);

test("the table of claims that is copied says so too", () => {
  expect(JSON.stringify(claimRows(briefing))).toContain(", not public");
});

async function textOf(id: string): Promise<string> {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`There is no format ${id}`);
  const { content } = await makeFile(format, briefing);
  if (typeof content === "string") return content;
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join("\n");
}
