import type { Claim } from "@atlas/server/contract";
import { byWeight } from "../../../../../client/src/model/claim/source/byWeight.ts";
import { markedStatement } from "../../../../../client/src/model/claim/statement.ts";
import { writableText } from "../../../../../client/src/papers/briefing/writableText.ts";
import { writeAnsweringHtml } from "../../../../../client/src/papers/formats/html/answers/writeAnsweringHtml.ts";
import { DATA_ID, type PageData } from "../../../../../client/src/papers/formats/html/script/PageData.ts";
import { htmlDocument } from "../../../../support/browser/htmlDocument.ts";
import { testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("the saved page knows every claim of the view with all its sources", async (briefing) => {
  const document = htmlDocument(await writeAnsweringHtml(briefing));
  const { claims, sources, entities, lines } = dataIn(document);
  expect(claims.map(({ statement, grade, number }) => [statement, grade, number])).toEqual(
    briefing.claims.map(({ claim, number }) => [writableText(markedStatement(claim)), claim.evidence, number]),
  );
  const titles = claims.map((claim) => [...claim.for, ...claim.against].map(({ source }) => sources[source]?.title));
  const sourceOf = new Map(briefing.sources.map(({ source }) => [source.id, source]));
  const titlesOf = (claim: Claim, ids: readonly string[]) =>
    byWeight(
      claim,
      ids.flatMap((id) => sourceOf.get(id) ?? []),
    ).map(({ title }) => writableText(title));
  expect(titles).toEqual(
    briefing.claims.map(({ claim }) => [...titlesOf(claim, claim.sources), ...titlesOf(claim, claim.disputed_by)]),
  );
  expect(entities.map(({ id }) => id)).toEqual(briefing.entities.map(({ id }) => id));
  const drawn = [...document.querySelectorAll("g.link")].map((line) => line.getAttribute("data-link"));
  expect(lines.map(({ id }) => id).toSorted()).toEqual(drawn.toSorted());
});

testOnRealBriefings("it runs only its own script, asks nobody, and can be sent by mail", async (briefing) => {
  const html = await writeAnsweringHtml(briefing);
  const document = htmlDocument(html);
  expect(document.querySelectorAll("script")).toHaveLength(2);
  expect(document.querySelectorAll("link, iframe, img, object, embed, form, base, [onload], [onclick]")).toHaveLength(
    0,
  );
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
  expect(policy).toMatch(/^default-src 'none'; .*; script-src 'sha256-[\w+/]{43}='$/);
  expect(Buffer.byteLength(html)).toBeLessThan(briefing.entities.length <= 63 ? 1_500_000 : Number.POSITIVE_INFINITY);
});

function dataIn(document: Document): PageData {
  return JSON.parse(document.getElementById(DATA_ID)?.textContent ?? "");
}
