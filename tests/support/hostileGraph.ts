import type { Briefing } from "../../client/src/briefing/Briefing.ts";

/** Texts that mean something to a format of graphs, or that it cannot hold. */
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

/** A briefing with one hostile text after the other in the names, statements, notes, titles and the author's words. */
export function withHostileTexts(briefing: Briefing): Briefing {
  let next = 0;
  const hostile = () => hostileTexts[next++ % hostileTexts.length] ?? "";
  const entities = briefing.entities.map((entity) => ({
    ...entity,
    name: hostile(),
    name_zh: hostile(),
    aliases: [hostile(), hostile()],
    summary: hostile(),
  }));
  return {
    ...briefing,
    settings: { ...briefing.settings, title: hostile(), summary: hostileTexts.join("\n\n") },
    entities,
    claims: briefing.claims.map(({ number, claim }) => ({
      number,
      claim: { ...claim, statement: hostile(), notes: hostile() },
    })),
    sources: briefing.sources.map((numbered) => ({
      ...numbered,
      source: { ...numbered.source, title: hostile(), publisher: hostile() },
    })),
    named: new Map([...briefing.named, ...entities.map((entity) => [entity.id, entity] as const)]),
  };
}
