import { setLanguage } from "../../../client/src/model/words/language.ts";
import { type ChineseWord, chineseWords } from "../../support/oracles/chineseWords.ts";

/** What stays untranslated in Chinese: keys, units, and names of languages, products and companies without a Chinese name. */
const untranslated =
  /`[^`]*`|npm run [a-z:]+|https?|HTTP|AI(?=助手)|MCP|streamable|mcp\.json|tools\/(?:list|call)|ATLAS_MCP=\w+|Authorization: Bearer|Brief me on|Check this text|What has changed on|Atom|ZIP|UTF|cypher-shell|Browser|Word|PowerPoint|Impress|LibreOffice|PDF|Markdown|GitHub|GeoNames|Natural Earth|Obsidian|Pandoc|Inkscape|Illustrator|Python|GraphML|yEd|Gephi|igraph|networkx|GEXF|Cytoscape(?:\.js| Web)?|CX2|NDEx|FollowTheMoney|Aleph|OpenSanctions|LD|PROV-O|Cypher|RIS|Zotero|EndNote|Mendeley|BibTeX|LaTeX|JabRef|CSL|ID|CC BY|Apache|Rare Earth (?:Atlas|Exchanges)|MP Materials|contributors|Switch to|data\/own\/README\.md|Ctrl|Shift|Alt|Tab|Delete|Home|End|Page|Esc|Enter|F10|API|CSV|PNG|SVG|JSON|Excel|English|EN|Neo4j|JavaScript|show in|kg|kJ|MPa|MB|dpi|kind|answer|context|ownership|Strict Open XML|Office|\.(?:html|docx|dotx|pptx|potx|xlsx|csv)|CN|DE|RE|undefined|NaN/g;
const han = "[\\p{Script=Han}\u3000-\u303f\uff00-\uffef]";

let words: ChineseWord[];
beforeAll(async () => {
  await setLanguage("zh");
  words = (await chineseWords()).filter(({ key }) => !/[Uu]rl$|[Ww]ords$|[Hh]ref$|Lang$/.test(key));
});
afterAll(() => setLanguage("en"));

/** The texts that match a pattern. */
function having(pattern: RegExp): string[] {
  return words.filter(({ text }) => pattern.test(text)).map(({ key, text }) => `${key}: ${text}`);
}

test("there is Chinese for hundreds of texts", () => {
  expect(words.length).toBeGreaterThan(400);
});

test("no Chinese text has an English word left in it", () => {
  const left = words.filter(({ text }) => /[A-Za-z]{2,}/.test(text.replace(untranslated, "")));
  expect(left.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
});

test("each concept has the one Chinese word that the glossary gives it", () => {
  expect(having(/主张|卷宗|佐证|自我陈述|节点|信源|邻居|起始页|谓词/)).toEqual([]);
});

test("there is no blank between Chinese and what stands beside it, as the page itself sets them apart", () => {
  expect(having(new RegExp(`${han} [A-Za-z0-9]|[A-Za-z0-9%] ${han}`, "u"))).toEqual([]);
});

test("punctuation beside Chinese is Chinese", () => {
  expect(having(new RegExp(`${han}[,;:?!()]|[,;:?!()]${han}|\\.\\.\\.`, "u"))).toEqual([]);
});
