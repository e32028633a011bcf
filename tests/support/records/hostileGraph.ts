import type { Analysis } from "../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../client/src/papers/briefing/Briefing.ts";

/** Texts with a meaning in some graph format, or that it cannot hold. */
export const hostileTexts = [
  "</data></node><node id='x'/>",
  "]]> <![CDATA[ &amp; &#0; &lol;",
  "' }) DETACH DELETE n; //",
  "\\' \\u0027 \\\\u0027 \\n \\",
  "*/ `tick` $y {z}",
  "a\0b\u0001\u0008\u000B\u000C\u001F\u007F\u0085",
  "half \uD800 of a pair \uDC00",
  "\uFFFE\uFFFF",
  "tab\tline\nreturn\rboth\r\nend\u2028\u2029",
  "\u202Eright to left\u2066\u200B\u200D",
  "👩‍🔬 包钢 é́́",
  '"quoted" ;\n;\n',
  '{"@id": "http://evil.example/"}',
  "_:blank",
  "=1+1",
  "+49 30 1234",
  "-2+3 <b>bold</b>",
  "@SUM(1)",
  "＝1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "שלום עולם",
  "[text](javascript:alert(1)) **bold** # head",
  "_x0041_",
  "長".repeat(5000),
];

/** The name of a folder of own data with characters that a path, a shell, a spreadsheet or a browser interprets. */
export const hostileFolder = '=../own & <b>"data"</b> `x` \u202E';

const unpublished = { kind: "interview", url: null } as const;

/** Answers every question of a table with the next text, and names existing claims. */
function hostileAnalysis(hostile: () => string, claims: Briefing["claims"]): Analysis {
  const ids = claims.map(({ claim }) => claim.id);
  return {
    title: hostile(),
    address: "/questions/x?y=%3Cscript%3E",
    // The longest would leave the others no room on a slide.
    sentences: hostileTexts.filter((text) => text.length < 100),
    tables: [
      {
        caption: hostile(),
        columns: [{ label: hostile(), width: 20 }, { label: hostile() }],
        rows: hostileTexts.map((text) => ({ cells: [{ text }, { text: "1" }], claimIds: ids.slice(0, 2) })),
      },
    ],
    limits: [hostile()],
    claims: claims.map(({ claim }) => claim),
    entities: [],
  };
}

/**
 * Puts hostile texts one after the other into names, statements, notes, titles, the author's words and an analysis of a
 * briefing. Every claim is due, an entity, a claim and a source are own data, and another source is not public.
 */
export function withHostileTexts(briefing: Briefing): Briefing {
  let next = 0;
  const hostile = () => hostileTexts[next++ % hostileTexts.length] ?? "";
  // One step per record, so that a large view has every text in every role.
  const another = (back: number) => hostileTexts[(next + hostileTexts.length - back) % hostileTexts.length] ?? "";
  const mark = (place: number) => (place === 0 ? { own: hostileFolder, override_reason: another(3) } : {});
  const entities = briefing.entities.map((entity, place) => ({
    ...entity,
    name: hostile(),
    name_zh: another(5),
    aliases: [another(7), another(8)],
    summary: another(11),
    ...mark(place),
  }));
  const claims = briefing.claims.map(({ number, claim }, place) => ({
    number,
    claim: {
      ...claim,
      statement: hostile(),
      notes: another(5),
      due: "2026-01",
      newest_source: "2025-10",
      ...mark(place),
    },
  }));
  return {
    ...briefing,
    settings: { ...briefing.settings, title: hostile(), summary: hostileTexts.join("\n\n") },
    dataset: { ...briefing.dataset, own: [hostileFolder] },
    analysis: hostileAnalysis(hostile, claims),
    entities,
    claims,
    sources: briefing.sources.map((numbered, place) => ({
      ...numbered,
      source: {
        ...numbered.source,
        title: hostile(),
        publisher: another(5),
        ...mark(place),
        ...(place === 1 ? unpublished : {}),
      },
    })),
    named: new Map([...briefing.named, ...entities.map((entity) => [entity.id, entity] as const)]),
  };
}
