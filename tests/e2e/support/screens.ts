import { untilDrawn } from "./explorer.ts";
import {
  type Action,
  choose,
  failing,
  fill,
  find,
  hideAndUndo,
  inOrder,
  keepDrafts,
  keepViews,
  openBy,
  openContextMenu,
  press,
  until,
} from "./screenActions.ts";

/** A screen as readers meet it: its address, and what to do there first, in either language. */
export interface Screen {
  name: string;
  path: string;
  /** Runs before the page is opened. */
  before?: Action;
  open?: Action;
  /** The same screen with less content for axe, which takes time for every claim. */
  few?: string;
  /** Problems that it causes on purpose. */
  provokes?: RegExp;
}

const one = "/explore?s=baogang-group*";
const asked = "/paths?from=baogang-group&to=lynas-rare-earths";
const filters = "hideTypes=sector&onlyEvidence=single-source&hideCountries=US&dim=yes&asOf=2024-06";
const bundles = "baogang-group~organisation,baogang-group~counterpart,baogang-group~sector";
const article = until("article");
const newsItem =
  "Baogang unveils new rail\n\nBaogang has unveiled rail for trains at 400 km/h. Siemens Mobility waits.";
const broken = /500|404/;
const share: [string, string] = ["Share", "分享"];
const help: [string, string] = ["Help", "帮助"];
const opened = (en: string, zh: string) => inOrder(untilDrawn, openBy(en, zh));

/** Every screen and every open state: axe checks them, and screenshots show them to people. */
export const screens: readonly Screen[] = [
  { name: "start", path: "/" },
  { name: "start-kept", path: "/", before: keepViews },
  { name: "start-error", path: "/", before: failing("**/api/views"), provokes: broken },
  { name: "palette", path: "/", open: find("Search", "搜索", "magnet") },
  { name: "commands", path: one, open: find("Search", "搜索", ">") },
  {
    name: "explorer",
    path: "/explore?s=baogang-group*,northern-rare-earth*&sel=baogang-group",
    few: "/explore?s=solid-state-hydrogen-storage*&sel=solid-state-hydrogen-storage",
    open: inOrder(untilDrawn, article),
  },
  {
    name: "pair",
    path: "/explore?s=lynas-rare-earths*&sel=lynas-rare-earths~us-department-of-defense",
    open: inOrder(untilDrawn, article),
  },
  { name: "claim", path: "/explore?s=shenghe-resources.mp-materials&sel=claim:sou-099", open: until("aside table") },
  {
    name: "source",
    path: `${one}&sel=source:reex-2025-baogang-innovation`,
    few: "/explore?sel=source:metalnomist-2025-concentrate",
    open: article,
  },
  { name: "several", path: `${one}&sel=northern-rare-earth.baotou-steel.mofcom`, open: untilDrawn },
  {
    name: "compare",
    path: `${one}&sel=northern-rare-earth&pin=baogang-group`,
    few: "/explore?s=bayan-obo*&sel=solid-state-hydrogen-storage&pin=bayan-obo",
    open: inOrder(untilDrawn, article),
  },
  { name: "filters", path: one, open: opened("Filters", "筛选") },
  { name: "filtered", path: `${one}&${filters}`, open: untilDrawn },
  { name: "as-of", path: one, open: inOrder(press("As of", "截至"), until("input[type=range]")) },
  { name: "layouts", path: one, open: opened("Layout", "布局") },
  { name: "labels", path: one, open: opened("Labels", "标签") },
  { name: "context-menu", path: one, open: openContextMenu },
  { name: "bundles", path: `${one}60&bundles=${bundles}`, open: untilDrawn },
  { name: "history", path: one, open: inOrder(hideAndUndo, openBy("Go to a step", "跳转到某一步")) },
  { name: "undone", path: one, open: hideAndUndo },
  { name: "share", path: one, open: opened(...share) },
  { name: "save", path: one, open: inOrder(untilDrawn, choose(share, ["Save as a file", "保存为文件"])) },
  { name: "picture", path: one, open: inOrder(untilDrawn, choose(share, ["Save picture", "保存图片"])) },
  { name: "keys", path: one, open: inOrder(untilDrawn, (page) => page.keyboard.press("?"), until("[role=dialog]")) },
  { name: "help", path: one, open: opened(...help) },
  { name: "tour", path: one, open: inOrder(untilDrawn, choose(help, ["Two-minute tour", "两分钟导览"])) },
  { name: "link-notes", path: "/explore?s=baogang-group.closed-mine&v=2026.05&layot=tree", provokes: broken },
  {
    name: "link-changes",
    path: "/explore?s=baogang-group*&v=2026.11-first",
    open: inOrder(untilDrawn, press("Show what changed", "显示变更")),
  },
  { name: "missing", path: "/explore?s=baogang-group.no-such-entity&sel=no-such-entity", provokes: broken },
  {
    name: "offline",
    path: one,
    open: inOrder(untilDrawn, (page) => page.context().setOffline(true)),
    provokes: /INTERNET_DISCONNECTED/,
  },
  { name: "error", path: one, before: failing("**/api/picture"), provokes: broken },
  { name: "empty", path: "/explore" },
  {
    name: "table",
    path: "/table?s=baogang-group*&sel=baogang-group",
    few: "/table?s=bayan-obo*&sel=bayan-obo",
    open: inOrder(until("tbody tr"), article),
  },
  {
    name: "claims",
    path: "/table?s=baogang-group*&tab=claims",
    few: "/table?s=bayan-obo*&tab=claims",
    open: until("tbody tr"),
  },
  { name: "table-empty", path: "/table" },
  { name: "paths-empty", path: "/paths" },
  { name: "paths-hits", path: "/paths", open: find("From", "起点", "magnet") },
  { name: "paths", path: asked, open: article },
  {
    name: "paths-narrowed",
    path: `${asked}&via=northern-rare-earth&avoid=mofcom&avoidClaims=bao-001&hops=5&predicates=SUBSIDIARY_OF,COUNTERPART_OF,DEVELOPS,PART_OF`,
    open: inOrder(article, (page) => page.locator("summary").first().click()),
  },
  { name: "paths-predicates", path: asked, open: openBy("Kinds of link", "关系") },
  { name: "paths-date", path: "/paths", open: inOrder(fill("As of", "截至", "yesterday"), until("[role=alert]")) },
  { name: "paths-none", path: `${asked}&hops=1&floor=corroborated`, open: until("main h3") },
  { name: "paths-error", path: asked, before: failing("**/api/paths*"), provokes: broken },
  { name: "analysis", path: "/analysis" },
  { name: "questions", path: "/questions" },
  {
    name: "question",
    path: "/questions/whoElseMakesIt?technology=sintered-ndfeb-magnets",
    open: press("Show 1 claim of row 1", "显示第1行的1项论断"),
  },
  { name: "evidence", path: "/evidence" },
  { name: "evidence-due", path: "/evidence/suspension" },
  { name: "article", path: "/article?source=reex-2025-baogang-innovation" },
  { name: "article-empty", path: "/article" },
  { name: "question-empty", path: "/questions/suppliersOf" },
  { name: "landscape", path: "/landscape" },
  {
    name: "landscape-table",
    path: "/landscape?stage=magnet&evidence=single-source",
    open: inOrder(press("\\d+ claims?: High-cerium", "\\d+项论断："), (page) => page.mouse.wheel(0, 900)),
  },
  { name: "landscape-none", path: "/landscape?stage=steel&gap=none-found" },
  { name: "landscape-technology", path: "/landscape/disc-motors" },
  { name: "comparison", path: "/compare?left=northern-rare-earth&right=lynas-rare-earths" },
  {
    name: "comparison-five",
    path: "/compare?left=sintered-ndfeb-magnets&right=magnet-recycling&also=bioleaching-of-tailings,disc-motors,green-steel",
  },
  { name: "comparison-countries", path: "/compare?countries=DE,JP" },
  { name: "comparison-empty", path: "/compare" },
  { name: "what-if", path: "/what-if?ids=dysprosium-oxide&country=CN" },
  { name: "what-if-firms", path: "/what-if?ids=northern-rare-earth,lynas-rare-earths" },
  { name: "what-if-country", path: "/what-if?country=JP&subsidiaries=without" },
  { name: "what-if-start", path: "/what-if" },
  { name: "ownership", path: "/ownership?organisation=northern-rare-earth" },
  { name: "ownership-empty", path: "/ownership" },
  { name: "question-chart", path: "/questions/technologiesOfCountry?country=JP" },
  { name: "evidence-counted", path: "/evidence/claims?type=policy&evidence=corroborated,single-source" },
  { name: "timeline", path: "/timeline?entity=solid-state-hydrogen-storage" },
  { name: "timeline-as-of", path: "/timeline?entity=mofcom&asOf=2025-12" },
  { name: "timeline-empty", path: "/timeline" },
  { name: "changes", path: "/changes?from=2026.11-first&to=2026.11" },
  { name: "changes-none", path: "/changes?from=2026.11&to=2026.11" },
  {
    name: "briefing",
    path: "/briefing?s=baogang-group*",
    open: (page) => page.frameLocator("iframe").locator(".notes").waitFor(),
  },
  { name: "briefing-empty", path: "/briefing" },
  {
    name: "briefing-error",
    path: "/briefing?s=baogang-group*",
    before: failing("**/api/claims/context"),
    provokes: broken,
  },
  { name: "about", path: "/about", open: until("main h2") },
  { name: "assistants", path: "/assistants", open: until("main h2") },
  // The shared server keeps no desk.
  { name: "desk", path: "/desk", open: until("main h2") },
  { name: "desk-drafts", path: "/desk", before: keepDrafts, open: until("main section") },
  {
    name: "form",
    path: "/explore?s=bayan-obo&draft=desk-draft00001",
    before: keepDrafts,
    open: inOrder(untilDrawn, press("Add another source", "再添加一条来源")),
  },
  {
    name: "note",
    path: "/explore?s=bayan-obo&sel=bayan-obo",
    open: inOrder(untilDrawn, press("Add a note \\(in no briefing\\)", "添加备注（不进入简报）"), until("textarea")),
  },
  { name: "read-empty", path: "/read" },
  {
    name: "read",
    path: "/read",
    open: inOrder(
      fill("Text of the article", "文章正文", newsItem),
      press("Read this text", "读这段文字"),
      until("[data-sentence]"),
      (page) => page.keyboard.press("ArrowDown"),
    ),
  },
  { name: "not-found", path: "/nowhere" },
  { name: "docs", path: "/api/docs" },
];
