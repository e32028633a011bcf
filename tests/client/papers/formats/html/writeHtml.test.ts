import { markedStatement } from "../../../../../client/src/model/claim/statement.ts";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { answerAddress } from "../../../../../client/src/papers/briefing/provenance.ts";
import { writeHtml } from "../../../../../client/src/papers/formats/html/writeHtml.ts";
import { htmlDocument } from "../../../../support/browser/htmlDocument.ts";
import { testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

/** Cached, because a figure of 500 entities is slow. */
const pages = new Map<Briefing, Promise<string>>();
function written(briefing: Briefing): Promise<string> {
  const page = pages.get(briefing) ?? writeHtml(briefing);
  pages.set(briefing, page);
  return page;
}

/** A text without characters forbidden in HTML. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Cn}\uFFFD]/gu, "");
}

testOnRealBriefings(
  "a web page has every entity, claim and source of the view, as a browser reads it",
  async (briefing) => {
    const document = htmlDocument(await written(briefing));
    expect(textsOf(document, ".notes > li").map(({ id }) => id)).toEqual(
      briefing.claims.map(({ number }) => `note-${number}`),
    );
    expect(
      textsOf(document, '[id^="source-"]')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(briefing.sources.map(({ number }) => `source-${number}`).toSorted());
    const tables = [...document.querySelectorAll("table")].map((table) => table.querySelectorAll("tbody tr").length);
    expect(tables).toContain(briefing.entities.length);
    const [first, middle, last] = [
      briefing.claims[0],
      briefing.claims[briefing.claims.length >> 1],
      briefing.claims.at(-1),
    ];
    for (const spot of [first, middle, last]) {
      if (!spot) continue;
      const isPoint = spot.number <= briefing.settings.keyPoints.length;
      const place = document.getElementById(isPoint ? `claim-${spot.number}` : `note-${spot.number}`)?.closest("li");
      expect(plain(place?.textContent ?? "")).toContain(plain(markedStatement(spot.claim).replace(/\.\s*$/, "")));
      expect(place?.textContent).toContain(isPoint ? "" : spot.claim.id);
    }
  },
);

testOnRealBriefings(
  "each number leads to its note, and the note back; each source number to its source",
  async (briefing) => {
    const document = htmlDocument(await written(briefing));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const goals = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute("href")?.slice(1) ?? "",
    );
    expect(goals.filter((goal) => document.getElementById(goal) === null)).toEqual([]);
    for (const { number } of briefing.claims.slice(0, briefing.settings.keyPoints.length)) {
      expect(document.querySelector(`#note-${number} a.back`)?.getAttribute("href")).toBe(`#claim-${number}`);
      expect(document.getElementById(`claim-${number}`)?.getAttribute("href")).toBe(`#note-${number}`);
    }
  },
);

testOnRealBriefings("a heading is one part with the figure below it, which no sheet divides", async (briefing) => {
  const page = await written(briefing);
  const part = htmlDocument(page).querySelector("figure")?.parentElement;
  expect([...(part?.children ?? [])].map(({ tagName }) => tagName)).toEqual(["H2", "FIGURE"]);
  expect(part?.className).toBe("drawn figure");
  expect(page).toMatch(/figure, \.drawn, .*\{ break-inside: avoid; \}/);
});

testOnRealBriefings("the figure stands in the page, with each entity and what it shows in words", async (briefing) => {
  const document = htmlDocument(await written(briefing));
  const drawn = [...document.querySelectorAll("figure svg .entity")].map((shape) => shape.getAttribute("data-entity"));
  expect(drawn.toSorted()).toEqual(briefing.entities.map(({ id }) => id).toSorted());
  expect(document.querySelector("figure [role=img]")?.getAttribute("aria-label")).toContain(
    String(briefing.entities.length),
  );
});

testOnRealBriefings(
  "a web page keeps what it was made from: data set, content hash, address and the ids of its claims",
  async (briefing) => {
    const document = htmlDocument(await written(briefing));
    const meta = (name: string) => document.querySelector(`meta[name="atlas-${name}"]`)?.getAttribute("content");
    expect(meta("data-set")).toBe(briefing.dataset.version);
    expect(meta("content-hash")).toBe(briefing.hash);
    expect(meta("address")).toBe(answerAddress(briefing) ?? briefing.link);
    const ids = briefing.claims.map(({ claim }) => claim.id);
    expect(meta("claims")?.split(" ")).toEqual(ids);
    const notes = [...document.querySelectorAll("[id^=note-]")].map((note) => note.getAttribute("data-claim"));
    expect(notes).toEqual(ids);
  },
);

testOnRealBriefings("a web page runs nothing and asks nobody, and says where it comes from", async (briefing) => {
  const html = await written(briefing);
  const document = htmlDocument(html);
  expect(document.querySelectorAll("script, link, iframe, img, object, embed, form, base").length).toBe(0);
  expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toMatch(/^default-src 'none'/);
  expect(html).not.toMatch(/@import|url\(/);
  const text = document.body.textContent ?? "";
  for (const told of [briefing.link, briefing.hash, briefing.dataset.version, "CC BY 4.0"])
    expect(text).toContain(told);
});

function textsOf(document: Document, selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
