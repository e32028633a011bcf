import type { OfferedPage, Question, QuestionParameter, ValueKind } from "../contract/index.ts";
import { type Ask, readAsk } from "../questions/readAsks.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import { entityTypeIds } from "../rules/vocabulary.ts";

/** Something that can be asked: a question or a page, with its parameters and the ways to ask it. */
export interface Askable {
  kind: "question" | "page";
  id: string;
  title: string;
  title_zh: string;
  /** By name, the kinds of value that it takes. */
  parameters: ReadonlyMap<string, readonly ValueKind[]>;
  asks: readonly Ask[];
  /** Kinds of value that its answer shows, besides what it is asked. */
  shows: ReadonlySet<ValueKind | "%" | "amount">;
}

interface Page extends Pick<Question, "title" | "title_zh"> {
  id: OfferedPage;
  ids: readonly ValueKind[];
  shows: readonly (ValueKind | "%" | "amount")[];
  asks: readonly string[];
}

const THING: readonly ValueKind[] = ["product", "technology"];

/** Pages describe by the same signs as questions what they answer; `{ids}` twice takes two entities, `{country}` a country. */
const PAGES: readonly Page[] = [
  {
    id: "what-if",
    title: "What if",
    title_zh: "假如",
    ids: [...THING, "organisation"],
    shows: ["organisation", "sector", "policy", "product", "place", "date"],
    asks: [
      "if {ids} [{country}] [trade] [make] [mine] [supply] [affect] [halt] [short] [restrict]",
      "affect if {ids}",
      "if {country} [trade] [make] [mine] [supply] [affect] [halt] [short] [restrict]",
    ],
  },
  {
    id: "ownership",
    title: "Ownership",
    title_zh: "股权",
    ids: ["organisation"],
    shows: ["organisation", "country", "%", "date"],
    asks: [
      '? own {ids} "ultimately, in the end, ultimate, structure, tree, chain of, behind | 最终, 股权结构, 背后"',
      "own {ids}",
    ],
  },
  {
    id: "compare",
    title: "Compare",
    title_zh: "对比",
    ids: ["organisation", "technology", "product", "place", "sector", "policy"],
    shows: ["organisation", "product", "technology", "amount", "date", "country"],
    asks: [
      "{ids} compare {ids} [output] [capacity] [figure]",
      "{country} compare {country} [make] [output] [fund] [depend]",
    ],
  },
  {
    id: "landscape",
    title: "China and elsewhere",
    title_zh: "中外对照",
    ids: ["technology"],
    shows: ["organisation", "country", "date"],
    asks: [
      "{ids} compare china [abroad] [make]",
      "{ids} compare abroad [china] [make]",
      "? make {ids} countries [china] [abroad]",
      "? make {ids} abroad",
    ],
  },
  {
    id: "timeline",
    title: "Timeline",
    title_zh: "时间线",
    ids: ["organisation", "technology", "product", "policy", "place", "sector"],
    shows: ["date", "product", "technology", "organisation", "place", "amount"],
    asks: ["{ids} when [make] [trade] [mine] [new]"],
  },
  {
    id: "evidence",
    title: "Evidence",
    title_zh: "证据",
    ids: [],
    shows: [],
    asks: ["evidence"],
  },
  {
    id: "paths",
    title: "Paths",
    title_zh: "路径",
    ids: ["organisation", "technology", "product", "place", "sector", "policy"],
    shows: ["organisation", "product", "technology"],
    asks: [
      '{ids} "connected, connection, connect, linked, link, links, relationship, related to, path, route | 关系, 关联, 联系, 路径" {ids}',
    ],
  },
];

const COUNTRY = "country";

/** All pages and questions that can be asked. */
export function askables(questions: readonly QuestionFile[]): Askable[] {
  return [...questions.filter(({ asks }) => asks.length > 0).map(ofQuestion), ...PAGES.map(ofPage)];
}

function ofQuestion({ question, asks }: QuestionFile): Askable {
  const { id, title, title_zh, parameters, columns } = question;
  const shows = columns.flatMap(({ kind, unit, name }) => [
    kind,
    ...(unit === "%" ? ["%" as const] : []),
    ...(/amount|quantity|figure/.test(name) ? ["amount" as const] : []),
  ]);
  return {
    kind: "question",
    id,
    title,
    title_zh,
    asks,
    parameters: new Map(parameters.map((parameter) => [parameter.name, kindsOf(parameter)])),
    shows: new Set(shows),
  };
}

/** The kinds of value of a parameter; of one that takes any entity, the types that its label names. */
function kindsOf({ kind, label }: QuestionParameter): ValueKind[] {
  const named = kind === "entity" ? entityTypeIds.filter((type) => label.includes(type)) : [];
  return named.length > 0 ? named : [kind];
}

function ofPage({ id, title, title_zh, ids, shows, asks }: Page): Askable {
  const parameters = new Map<string, readonly ValueKind[]>([
    ["ids", ids],
    [COUNTRY, [COUNTRY]],
  ]);
  const refuse = (fault: string) => {
    throw new TypeError(`page ${id}: ${fault}`);
  };
  return {
    kind: "page",
    id,
    title,
    title_zh,
    parameters,
    asks: asks.map((ask) => readAsk(ask, new Set(parameters.keys()), refuse)),
    shows: new Set(shows),
  };
}

/** The key under which a lexicon has the own words of a way to ask. */
export function ownKey(words: readonly string[]): string {
  return words.join(",");
}
