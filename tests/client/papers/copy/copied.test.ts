import { markedStatement } from "../../../../client/src/model/claim/statement.ts";
import { formatDate } from "../../../../client/src/model/words/formatDate.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { citation, copiedTable } from "../../../../client/src/papers/copy/copyTexts.ts";
import { htmlDocument } from "../../../support/browser/htmlDocument.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";

afterEach(() => setLanguage("en"));

test("the table of claims is copied as a table and as text parted by tabs, the same in both", async () => {
  const briefing = await frozenBriefing(briefingViews[60]);
  const { html, text } = copiedTable(briefing);
  const lines = text.split("\n").map((line) => line.split("\t"));
  const rows = [...htmlDocument(html).querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ""),
  );
  expect(rows).toEqual(lines);
  expect(lines).toHaveLength(briefing.claims.length + 1);
  expect(lines[0]).toEqual(["No.", "Claim", "When", "Figures", "Evidence", "Sources"]);
  const [first] = briefing.claims;
  const [source] = briefing.sources;
  expect(lines[1]?.slice(0, 2)).toEqual(["1", first && markedStatement(first.claim)]);
  expect(lines[1]?.[5]).toContain(`S1 ${source?.source.publisher}, ${source?.source.url}`);
});

test("sources against a claim stand behind those for it, and are said to be against it", async () => {
  const briefing = await frozenBriefing(briefingViews[60]);
  const place = briefing.claims.findIndex(({ claim }) => claim.disputed_by.length > 0);
  const claim = briefing.claims[place]?.claim;
  const cited = (ids: readonly string[] = []) =>
    briefing.sources
      .filter(({ source }) => ids.includes(source.id))
      .map(({ number, source }) => `S${number} ${source.publisher}, ${source.url}`);
  const told = () => copiedTable(briefing).text.split("\n")[place + 1]?.split("\t")[5];
  expect(told()).toBe(`${cited(claim?.sources).join("; ")}; against: ${cited(claim?.disputed_by).join("; ")}`);
  await setLanguage("zh");
  expect(told()).toBe(`${cited(claim?.sources).join("；")}；质疑来源：${cited(claim?.disputed_by).join("；")}`);
});

test("nothing in a copied table is a formula or markup", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const claims = briefing.claims.map((one) => ({
    ...one,
    claim: { ...one.claim, statement: '=HYPERLINK("http://x")\t<img src=x onerror=alert(1)>\n\u0000' },
  }));
  const { html, text } = copiedTable({ ...briefing, claims });
  expect(text.split("\n")[1]?.split("\t")[1]).toBe(`'=HYPERLINK("http://x") <img src=x onerror=alert(1)> \ufffd`);
  expect(htmlDocument(html).querySelector("img")).toBeNull();
});

test("a view is cited with title, data set, hash, day and address", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  expect(citation(briefing)).toBe(
    `Baogang and its subsidiaries. View of the Rare Earth Atlas: ${briefing.dataset.title}, version ${briefing.dataset.version} of ${formatDate(briefing.dataset.date)}, content ${briefing.hash}. Retrieved 25 November 2026 from ${briefing.link}`,
  );
});
