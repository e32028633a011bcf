import { writeDocx } from "../../../../../client/src/papers/formats/docx/writeDocx.ts";
import { installXmlOfBrowsers } from "../../../../support/browser/xmlOfBrowsers.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";
import { templateFile } from "../../../../support/templates/templateFile.ts";

installXmlOfBrowsers();

const noPicture = async () => ({ svg: "", png: null, width: 0, height: 0 });

test("the properties of a document name its author, if one is given, and its language", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const core = async (office: string) => {
    const file = new OfficeFile(
      await writeDocx({ ...briefing, settings: { ...briefing.settings, office } }, noPicture),
    );
    return ["dc:creator", "dc:language"].map((name) => file.elements("docProps/core.xml", name).map(textIn).join());
  };
  expect(await core(" Policy unit ")).toEqual(["Policy unit", "en-GB"]);
  expect(await core("")).toEqual(["Rare Earth Atlas", "en-GB"]);
});

test("data set, content hash, address and the ids of all claims by number stay with a document, on a template too", async () => {
  const briefing = await frozenBriefing(briefingViews[60]);
  for (const template of [undefined, templateFile("office-letter.docx")]) {
    const made = template === undefined ? briefing : { ...briefing, template };
    const file = new OfficeFile(await writeDocx(made, noPicture));
    const properties = file
      .elements("docProps/custom.xml", "property")
      .map((one) => [one.getAttribute("name") ?? "", textIn(one)] as const);
    const values = new Map(properties);
    expect(values.get("Atlas data set")).toBe(briefing.dataset.version);
    expect(values.get("Atlas content hash")).toBe(briefing.hash);
    expect(briefing.link.startsWith(values.get("Atlas address") ?? "nowhere")).toBe(true);
    const ids = properties.flatMap(([name, value]) => (name.startsWith("Atlas claims") ? value.split(" ") : []));
    expect(ids).toEqual(briefing.claims.map(({ claim }) => claim.id));
    for (const [, value] of properties) expect(value.length).toBeLessThanOrEqual(255);
    expect(file.text("_rels/.rels").match(/custom-properties"/g)).toHaveLength(1);
  }
});
