import core, { type CslItem } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Ajv } from "ajv";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { gradeName } from "../../../../../client/src/model/words/names.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeBibtex } from "../../../../../client/src/papers/formats/references/writeBibtex.ts";
import { writeCslJson } from "../../../../../client/src/papers/formats/references/writeCslJson.ts";
import { writeRis } from "../../../../../client/src/papers/formats/references/writeRis.ts";
import { keptByXml, realBriefings, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

const text = { type: "string", minLength: 1 };
const numbers = { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 3 };
const date = {
  type: "object",
  required: ["date-parts"],
  additionalProperties: false,
  properties: { "date-parts": { type: "array", items: numbers, minItems: 1, maxItems: 1 } },
};
const author = { type: "object", required: ["literal"], additionalProperties: false, properties: { literal: text } };
/** The part of the CSL-JSON schema that we use. */
const cslSchema = {
  type: "array",
  items: {
    type: "object",
    required: ["id", "type", "title", "author", "note"],
    additionalProperties: false,
    properties: {
      id: text,
      type: { enum: ["article-newspaper", "article-magazine", "webpage", "report", "interview", "dataset"] },
      title: { type: "string" },
      author: { type: "array", items: author, minItems: 1, maxItems: 1 },
      "container-title": text,
      issued: date,
      accessed: date,
      URL: text,
      language: text,
      version: text,
      note: text,
      keyword: text,
    },
  },
};

/** The BibTeX parser encodes addresses again, so they are compared decoded. */
const asRead: Record<string, (address: string) => string> = { BibTeX: decoded };

const readers = {
  RIS: (briefing: Briefing) => read(writeRis(briefing)),
  BibTeX: (briefing: Briefing) => read(writeBibtex(briefing)),
  "CSL-JSON": (briefing: Briefing): CslItem[] => JSON.parse(writeCslJson(briefing)),
};

describe.each(Object.entries(readers))("%s", (name, reader) => {
  const address = asRead[name] ?? ((url: string) => url);
  testOnRealBriefings("begins with the view itself, and then has every source with its values", (briefing) => {
    const [view, ...items] = reader(briefing);
    // BibTeX has no type for data that Zotero takes.
    const type = name === "BibTeX" ? "document" : "dataset";
    expect([view?.type, address(view?.URL ?? "")]).toEqual([type, address(briefing.link)]);
    for (const told of [briefing.hash, "CC BY 4.0", `version ${briefing.dataset.version}`])
      expect(noteOf(view)).toContain(told);
    expect(items.map(spots).map((item) => ({ ...item, url: address(item.url ?? "") }))).toEqual(
      briefing.sources.map(({ source }) => ({
        id: source.id,
        title: kept(source.title),
        // RIS takes what follows a comma for a first name, so a publisher has none there.
        author: name === "RIS" ? kept(source.publisher).replaceAll(",", "") : kept(source.publisher),
        year: source.published === null ? undefined : Number(source.published.slice(0, 4)),
        url: address(source.url ?? ""),
      })),
    );
    expect(items.map((item) => noteOf(item).split(" ")[0])).toEqual(briefing.sources.map(({ number }) => `S${number}`));
  });
});

testOnRealBriefings("CSL-JSON keeps to the standard's schema", (briefing) => {
  const validate = new Ajv().compile(cslSchema);
  expect(validate(JSON.parse(writeCslJson(briefing))) ? [] : validate.errors).toEqual([]);
});

testOnRealBriefings(
  "a day of access has the view, opened on the day of making, and each source that was read again",
  (briefing) => {
    const [view, ...items] = readers["CSL-JSON"](briefing);
    expect(view?.accessed).toEqual({ "date-parts": [briefing.made.split("-").map(Number)] });
    const read = briefing.sources.map(({ source }) => source.newest_check);
    expect(items.map(({ accessed }) => accessed?.["date-parts"][0] ?? null)).toEqual(
      read.map((day) => day?.split("-").map(Number) ?? null),
    );
    const dated = 1 + read.filter((day) => day !== null).length;
    expect(writeRis(briefing).match(/^Y2 {2}- /gm)).toHaveLength(dated);
    expect(writeBibtex(briefing).match(/^ {2}urldate = /gm)).toHaveLength(dated);
  },
);

testOnRealBriefings("RIS has one line for each field, and its dates the precision known", (briefing) => {
  const lines = writeRis(briefing).split("\r\n");
  expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("DA")).slice(1)).toEqual(
    briefing.sources.flatMap(({ source: { published } }) => {
      if (published === null) return [];
      const [year, month = "", day = ""] = published.split("-");
      return `DA  - ${year}/${month}/${day}/`;
    }),
  );
});

testOnRealBriefings("RIS marks every publisher as an institution, by a comma after its name alone", (briefing) => {
  const authors = writeRis(briefing)
    .split("\r\n")
    .filter((line) => line.startsWith("AU"));
  expect(authors).toHaveLength(briefing.sources.length + 1);
  expect(authors.filter((line) => !/^AU {2}- [^,]+,$/.test(line))).toEqual([]);
});

testOnRealBriefings("BibTeX has only types that Zotero reads, and braces around every publisher", (briefing) => {
  const file = writeBibtex(briefing);
  const types = new Set([...file.matchAll(/^@(\w+)\{/gm)].map(([, type]) => type));
  expect([...types].filter((type) => !["misc", "online", "report", "unpublished"].includes(type ?? ""))).toEqual([]);
  expect(file.match(/^ {2}author = \{\{.*\}\},$/gm)).toHaveLength(briefing.sources.length + 1);
});

testOnRealBriefings("every format tags a source by the grades of the claims that it supports", (briefing) => {
  const gradesOf = new Map(
    briefing.sources.map(({ source: { id }, supports, disputes }) => [
      id,
      [
        ...new Set(
          briefing.claims
            .filter(({ number }) => supports.includes(number))
            .map(({ claim }) => `claim: ${gradeName(claim.evidence).toLowerCase()}`),
        ),
        ...(disputes.length > 0 ? ["contradicts a claim"] : []),
      ].toSorted(),
    ]),
  );
  const csl: CslItem[] = JSON.parse(writeCslJson(briefing));
  for (const { id, keyword } of csl.slice(1)) expect(String(keyword).split(", ").toSorted()).toEqual(gradesOf.get(id));
  const ris = writeRis(briefing).split("ER  - ").slice(1, -1);
  for (const record of ris) {
    const id = /^ID {2}- (.*)\r$/m.exec(record)?.[1] ?? "";
    expect([...record.matchAll(/^KW {2}- (.*)\r$/gm)].map(([, tag]) => tag).toSorted()).toEqual(gradesOf.get(id));
  }
  const kept = [...writeBibtex(briefing).matchAll(/^ {2}keywords = \{(.*)\},$/gm)].map(([, tags]) =>
    tags?.split(", ").toSorted(),
  );
  expect(kept).toEqual([...gradesOf.values()]);
});

test("notes name the claims that a source supports or contradicts, in the language of the reader", async () => {
  const briefing = (await realBriefings()).get(60);
  if (briefing === undefined) throw new Error("there is no briefing of 60 entities");
  const against = briefing.sources.find(({ disputes }) => disputes.length === 1);
  const place = (against?.number ?? 0) - 1;
  expect(readers["CSL-JSON"](briefing)[place + 1]?.note).toContain(`contradicts claims: ${against?.disputes[0]}`);
  await setLanguage("zh");
  const zh = readers["CSL-JSON"](briefing)[place + 1]?.note;
  await setLanguage("en");
  expect(zh).toContain(`质疑论断：${against?.disputes[0]}`);
});

function read(file: string): CslItem[] {
  return core.plugins.input.chain(file, { generateGraph: false });
}

function spots({ id, title, author, reporter, issued, URL: url }: CslItem) {
  // The parser makes the author of a news article a reporter, a one-word name a family name, and keeps the comma after it.
  const [who] = author ?? [];
  return {
    id,
    title,
    author: (who?.literal ?? who?.family ?? reporter)?.replace(/,$/, ""),
    year: issued?.["date-parts"][0]?.[0],
    url,
  };
}

function noteOf(item: CslItem | undefined): string {
  return item?.note ?? item?.annote ?? "";
}

/** Text on one line, with U+FFFD for forbidden characters. */
function kept(value: string): string {
  return keptByXml(value)
    .replace(/[\u007f-\u009f]/g, "\uFFFD")
    .replace(/\s+/g, " ")
    .trim();
}

function decoded(address: string): string {
  const next = decodeURIComponent(address);
  return next === address ? address : decoded(next);
}
