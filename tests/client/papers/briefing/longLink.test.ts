import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { LONGEST_LINK, viewFileOf } from "../../../../client/src/papers/briefing/fileName.ts";
import { writeDocx } from "../../../../client/src/papers/formats/docx/writeDocx.ts";
import { writePptx } from "../../../../client/src/papers/formats/pptx/writePptx.ts";
import { writeXlsx } from "../../../../client/src/papers/formats/xlsx/writeXlsx.ts";
import { readViewFile } from "../../../../client/src/picture/graph/viewFile.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";
import { OfficeFile } from "../../../support/records/officeFile.ts";

let short: Briefing;
/** The same view with an address as long as that of a very large view. */
let long: Briefing;

beforeAll(async () => {
  short = await frozenBriefing("s=abb,northern-rare-earth*5");
  const moved = Array.from({ length: 500 }, (_, place) => `entity-number-${place}:${place}:0`).join(",");
  long = { ...short, link: short.link.replace("&v=", `&at=${moved}&v=`) };
  expect(long.link.length).toBeGreaterThan(11_000);
});

const noPicture = async () => ({ svg: "", png: null, width: 0, height: 0 });
const officeFiles = {
  docx: (briefing: Briefing) => writeDocx(briefing, noPicture),
  pptx: (briefing: Briefing) => writePptx(briefing, noPicture),
  xlsx: async (briefing: Briefing) => writeXlsx(briefing),
};

describe.each(Object.entries(officeFiles))("%s", (_, write) => {
  test("leads to no address that is longer than Word and Excel follow", async () => {
    const targets = targetsOf(new OfficeFile(await write(long)));
    expect(targets.filter((target) => target.length > LONGEST_LINK)).toEqual([]);
  });

  test("names the file that opens a view whose address is too long, and its hash", async () => {
    const text = textOf(new OfficeFile(await write(long)));
    expect(text).toContain(viewFileOf(long));
    expect(text).toMatch(/Share, then Open a file/);
    expect(text).toContain(long.hash);
  });

  test("names the address where it is a link", async () => {
    expect(textOf(new OfficeFile(await write(short)))).toContain("northern-rare-earth*5");
  });
});

test("a document without a long address links to its view", async () => {
  expect(targetsOf(new OfficeFile(await writeDocx(short, noPicture)))).toContain(short.link);
});

test("a workbook keeps a long address to be copied", async () => {
  expect(textOf(new OfficeFile(writeXlsx(long)))).toContain(long.link.replaceAll("&", "&amp;"));
});

test.each(["html", "markdown"])(
  "%s names the file of a view whose address is too long, not the address",
  async (id) => {
    const text = await writtenText(long, id);
    expect(text).toContain(viewFileOf(long));
    expect(text).not.toContain(`href="${long.link}`);
    expect(text).not.toContain(`](<${long.link}`);
  },
);

test("the file of the view has the name that the documents tell, and opens the same view", async () => {
  const read = readViewFile(await writtenText(long, "view"));
  if ("fault" in read) throw new Error(read.fault);
  const { pathname, search } = new URL(long.link);
  expect(`${read.address}&v=${read.version}`).toBe(pathname + search);
  expect(read.title).toBe(long.settings.title);
  expect(viewFileOf(long)).toMatch(/^Baogang-and-its-subsidiaries-.*\.atlas-view\.json$/);
});

function targetsOf(file: OfficeFile): string[] {
  const relations = file.names.filter((name) => name.endsWith(".rels"));
  return relations.flatMap((name) =>
    file.elements(name, "Relationship").map((relation) => relation.getAttribute("Target") ?? ""),
  );
}

function textOf(file: OfficeFile): string {
  return file.names
    .filter((name) => name.endsWith(".xml") && !name.startsWith("docProps"))
    .map((name) => file.text(name))
    .join("\n");
}
