import type { Segment } from "../language/lexicon.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { type Candidate, Explained, explainedByAll } from "./Candidate.ts";
import { isInName } from "./fillings.ts";
import type { Named } from "./namedIn.ts";
import { sinceIn } from "./sinceIn.ts";

/** Words that ask what is new in the data, in English and Chinese. */
const ASKING = new RegExp(
  [
    String.raw`\bwhat(?:['’]?s| is| are| has| have)?(?: been)? (?:the )?(?:new|news|changed|updated|changes|updates)\b(?: there)?`,
    String.raw`\b(?:is|are) there (?:any(?:thing)? )?(?:new|news|changes|updates)\b|\bany(?:thing)? (?:new|news|changes|updates|changed)\b`,
    String.raw`\b(?:recent |latest |new )?(?:news|(?:changes|updates|developments)(?= (?:on|to|for|about|since)\b))`,
    String.raw`\b(?:recent|latest) (?:changes|updates|developments)\b|\b(?:the )?latest(?= on\b)`,
    "(?:最近|近期|近来)?(?:又?有|发生了?|出现了?)(?:什么|哪些|何)新?(?:变化|变动|变更|更新|动态|进展|新闻|消息|情况)",
    "(?:最近|近期)?有(?:什么|哪些|何)新(?:的|增|内容|东西)?",
    "(?:最近|近期|最新)的?(?:变化|变动|变更|更新|动态|新闻|消息)|新闻|(?:变化|变更|更新)了(?:什么|哪些)",
  ].join("|"),
  "giu",
);
/** Words beside them that say no more. */
const BESIDE = /\b(?:here|in the (?:data|atlas)|in the data ?set|tell me|show me)\b|数据(?:里|中|集)?/giu;

/** Words that ask for export controls among all rules. */
const EXPORT_CONTROL = "export-control";
const CONTROLS = /\bcontrols?\b|管制/iu;

/** Points for a text that asks for it in so many words, and for each subject that it names. */
const ASKED = 1;
const FILLED = 0.05;
/** Points for a name that is not surely meant, by how far it is from sure, and the part of its words left unexplained. */
const UNSURE = 0.5;
const UNEXPLAINED = 0.4;
/** Subjects that are tried. */
const MOST_NAMED = 3;

/** The page of what changed in the data, for texts that ask for news; with the subjects and the day that they name. */
export function changeOffers(
  text: AskedText,
  { atlas, named }: { atlas: AtlasWords; named: readonly Named[] },
  today: string,
): Candidate[] {
  const asked = [...text.text.matchAll(ASKING)];
  if (asked.length === 0) return [];
  const since = sinceIn(text, today);
  const base = explainedByAll(text);
  for (const match of [...asked, ...text.text.matchAll(BESIDE)]) base.put(text.placesIn(spanOf(match)), 1);
  if (since !== null) base.put(text.placesIn(since), 1);
  const countries = text.countries().filter(({ segment, codes }) => codes[0] && !isInName(segment, named));
  for (const { segment } of countries) base.put(placesOf(segment), 1);
  const rules = [...text.meant("restrict"), ...text.meant("trade")].filter(({ segment }) => !isInName(segment, named));
  const controls = controlsIn(
    text,
    rules.map(({ segment }) => segment),
    atlas,
  );
  const taken = new Set(base.keys());
  return subjectsIn(named, taken).map((subjects) => {
    const explained = new Explained(base);
    for (const { places, fit } of subjects) explained.put(places, 1 - (1 - fit) * UNEXPLAINED);
    const isOnRules = text.meant("restrict").length > 0 && (controls.length > 0 || subjects.length === 0);
    if (isOnRules) for (const { segment } of rules) explained.put(placesOf(segment), 1);
    const ids = [...subjects.map(({ entity }) => entity.id), ...(isOnRules ? controls : [])];
    const unsure = subjects.reduce((sum, { fit }) => sum + (1 - fit) * UNSURE, 0);
    return {
      kind: "page",
      id: "changes",
      title: "What changed",
      title_zh: "数据变更",
      values: {
        ...(ids.length > 0 && { ids: [...new Set(ids)].sort().join(",") }),
        ...(countries.length > 0 && {
          country: countries
            .map(({ codes }) => codes[0])
            .sort()
            .join(","),
        }),
        // The controls are named as what they are, not one by one.
        ...(isOnRules && (controls.length > 0 ? { kind: EXPORT_CONTROL } : { types: "policy" })),
        ...(since !== null && { since: since.day }),
      },
      explained,
      bonus: ASKED + subjects.length * FILLED - unsure,
    };
  });
}

/** The ids of all export controls, where a text asks for these; none where not all of them are at hand. */
function controlsIn(text: AskedText, rules: readonly Segment[], atlas: AtlasWords): string[] {
  const isAsked = text
    .spans(rules.flatMap(placesOf))
    .some(({ start, end }) => CONTROLS.test(text.text.slice(start, end)));
  if (!isAsked || !atlas.isWhole) return [];
  return [...atlas.entities.values()].flatMap(({ id, kind }) => (kind === EXPORT_CONTROL ? [id] : []));
}

/** No subject, each of those that are named, and all of them; of names in the same words, the surest. */
function subjectsIn(named: readonly Named[], taken: ReadonlySet<number>): Named[][] {
  const free = named.filter(({ places }) => !places.some((place) => taken.has(place)));
  const apart = free
    .filter((one, at) => !free.slice(0, at).some(({ places }) => overlap(places, one.places)))
    .slice(0, MOST_NAMED);
  return [[], ...apart.map((one) => [one]), ...(apart.length > 1 ? [apart] : [])];
}

function overlap(some: readonly number[], others: readonly number[]): boolean {
  return some.some((place) => others.includes(place));
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
