import type { TextSpan } from "../../contract/index.ts";

/** A word or phrase that stands for one or two organisations that a text names elsewhere. */
export interface StandIn extends TextSpan {
  /** `pronoun` for "it", `role` for "the company", `both` for two. */
  kind: "pronoun" | "role" | "both";
  /** Place or country before the role ("Perth", "Norwegian"); empty for none. */
  of: string;
}

const ROLES =
  "company|group|firm|miner|maker|producer|manufacturer|refiner|supplier|developer|steelmaker|carmaker|magnet maker|institute|agency|start-?up|conglomerate|corporation|business";
const ENGLISH = new RegExp(
  String.raw`\b(?<role>(?:the|this|that)(?: (?<of>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)??)(?:-based)?)? (?:${ROLES}))(?=['’]s\b|[^\p{L}\p{N}'’-]|$)|\b(?<both>both(?: (?:companies|firms|groups|partners|founders|sides|parties))?(?! (?:of|in|the|\p{Ll}+ and)\b)|(?:the|these) two(?: (?:companies|firms|groups|partners|founders|sides|parties))?(?! \p{L})|(?:the|these) two (?:companies|firms|groups|partners|founders|sides|parties)|they|their)\b|\b(?<pronoun>its?|itself)\b`,
  "giu",
);
/** "It" that stands for nobody: "it is said", "it was unclear whether". */
const EMPTY_IT =
  /^it (?:is|was|has been|had been|will be|would be|gets?|seems?|appears?|remains?|takes?)(?: \p{L}+){0,2} (?:that|to|whether|how|if)\b|^it (?:is|was) (?:said|reported|thought|unclear|possible|clear|hoped|expected)\b/iu;
const CHINESE =
  /(?<both>两家(?:公司|企业)|双方|两者|二者)|(?<role>(?:该|本|这家)(?:公司|集团|企业|院|所)|(?<![\p{Script=Han}])公司|(?<=[有由对向与和及为在将是的于，。；]|持有)公司(?![债治章])|(?<![\p{Script=Han}])集团)|(?<pronoun>其(?![他它中实余次间后]))/gu;

/** The stand-ins in a span of a text, in order; those that overlap a name are no stand-ins. */
export function standInsIn(text: string, { start, end }: TextSpan, names: readonly TextSpan[]): StandIn[] {
  const part = text.slice(start, end);
  const found: StandIn[] = [];
  for (const pattern of [ENGLISH, CHINESE]) {
    for (const match of part.matchAll(pattern)) {
      const { both, role, of = "" } = match.groups ?? {};
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (EMPTY_IT.test(part.slice(match.index, match.index + 60))) continue;
      // A place before the role is itself a name: "the Perth miner".
      const inside = names.filter((name) => name.start < span.end && name.end > span.start);
      if (inside.some((name) => of === "" || text.slice(name.start, name.end) !== of)) continue;
      found.push({ ...span, kind: both !== undefined ? "both" : role !== undefined ? "role" : "pronoun", of });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
