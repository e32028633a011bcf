import type { Claim, MeantWord, Mention, TextSpan } from "../../contract/index.ts";
import { clausesIn, goesOnAbout, isSetAside } from "../../language/clausesIn.ts";
import { isRelation, predicatesOf } from "../../language/meanings.ts";
import { kinOf, predicatesSaid } from "../../language/predicateWords.ts";
import { relationBetween } from "../../language/relationBetween.ts";
import { termsOf } from "../../language/termsOf.ts";
import { toldHow } from "../../language/toldHow.ts";
import { tradeBetween } from "../../language/tradeBetween.ts";
import { findFigures } from "../figures/findFigures.ts";
import { meantBy } from "../mentions/findMentions.ts";
import { figuresIn, type ReadText } from "../saidBy.ts";
import { isRow } from "../text/tableRows.ts";
import { lentByHeadings } from "./lentByHeadings.ts";
import type { SaidClause } from "./Shown.ts";

/** Something that stands for entities in a clause. */
interface Named extends TextSpan {
  ids: readonly string[];
}

/** A clause with its place and with those whom it names. */
export interface PlacedClause extends SaidClause, TextSpan {
  /** Its words in the text, without those of a relative clause inside. */
  pieces: readonly TextSpan[];
  /** Whether it begins with "who", "which" or the like, which stands for the name before it. */
  isRelative: boolean;
  terms: ReadonlySet<string>;
  named: readonly Named[];
}

/** Names of people and firms that the atlas does not have: they may look like verbs ("Ara Partners"). */
const UNKNOWN_NAMES = /(?<=[\p{Ll},·;)] )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*|^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu;

/** The clauses of a part of a text. */
export function saidClauses(index: number, read: ReadText): PlacedClause[] {
  const { text, parts, mentions, meant } = read;
  const { start, end } = parts[index] ?? { start: 0, end: 0 };
  const lent = lentByHeadings(index, read);
  const names = [...(mentions[index] ?? [])];
  const isTableRow = parts[index]?.kind === "list item" && isRow(text.slice(start, end));
  const spans = isTableRow ? [{ start: 0, end: end - start, without: null }] : clausesIn(text.slice(start, end));
  const setAside = isSetAside(text.slice(start, end), start);
  const all = [...names.map(namedBy), ...(meant[index] ?? []).map(stoodFor)]
    .filter((one) => !setAside(one))
    .sort((a, b) => a.start - b.start);
  let subject: Named | undefined;
  return spans.map((span) => {
    const clause = { start: start + span.start, end: start + span.end };
    const hole = span.without === null ? null : { start: start + span.without.start, end: start + span.without.end };
    const pieces =
      hole === null
        ? [clause]
        : [
            { ...clause, end: hole.start },
            { ...clause, start: hole.end },
          ];
    const written = pieces.map((piece) => text.slice(piece.start, piece.end)).join(" ");
    const plain = pieces.map((piece) => plainOf(text, piece, names)).join(" ");
    const verbal = plain.replace(UNKNOWN_NAMES, "·");
    const inside = (one: TextSpan) => pieces.some((piece) => one.start >= piece.start && one.start < piece.end);
    const isRelative = spans.some(({ without }) => without?.start === span.start);
    // "Who" and "which" stand for the name before them, or for a figure after it.
    const last = isRelative ? all.findLast((one) => one.end <= clause.start) : undefined;
    const antecedent = last === undefined || /\d/.test(text.slice(last.end, clause.start)) ? undefined : last;
    const before = antecedent ?? (goesOnAbout(written.trimStart()) ? subject : undefined);
    const own = [...(before === undefined ? [] : [before]), ...all.filter(inside)];
    const above = (lent?.headings ?? []).flatMap((one) => (mentions[one] ?? []).map(namedBy));
    const named = [...above, ...own];
    if (!isRelative) [subject] = named;
    return {
      ...clause,
      pieces,
      isRelative,
      isLent: lent !== null,
      plain,
      first: named[0]?.ids[0] ?? null,
      told: toldHow(plain),
      verbs: lent?.verbs ?? predicatesSaid(termsOf(verbal), verbal),
      figures: isTableRow ? figuresIn(index, read) : findFigures(written),
      terms: termsOf(written),
      named,
    };
  });
}

function namedBy(mention: Mention): Named {
  return { start: mention.start, end: mention.end, ids: meantBy(mention) };
}

function stoodFor({ start, end, ids, count }: MeantWord): Named {
  return { start, end, ids: count === 2 ? ids : ids.slice(0, 1) };
}

/** A span of a text with `·` for each name in it. */
export function plainOf(text: string, { start, end }: TextSpan, names: readonly TextSpan[]): string {
  let from = start;
  let rest = "";
  for (const name of names) {
    if (name.start < from || name.end > end) continue;
    rest += `${text.slice(from, name.start)}·`;
    from = name.end;
  }
  return rest + text.slice(from, end);
}

/** The clause that speaks of a claim, so that "X owns Y, but does not make Z" denies nothing of Y: the one with most of its ends, then of its words. Null of a part without clauses. */
export function clauseOf(
  claim: Claim,
  terms: ReadonlySet<string>,
  clauses: readonly PlacedClause[],
): PlacedClause | null {
  const points = (clause: PlacedClause) => {
    const ends = [claim.subject, claim.object].filter((id) => clause.named.some(({ ids }) => ids.includes(id)));
    const words = [...clause.terms].filter((term) => terms.has(term)).length;
    const relates = kinOf(claim.predicate).some((predicate) => clause.verbs.has(predicate));
    return 4 * ends.length + (relates ? 3 : 0) + words;
  };
  const [best] = clauses.toSorted((a, b) => points(b) - points(a));
  return best ?? null;
}

/** The end of a claim that acts according to a clause; null where the clause does not name both, or says no relation of that kind. */
export function actorIn(text: string, claim: Claim, { named, start, end }: PlacedClause): string | null {
  const [one, other] = [claim.subject, claim.object].map((id) => named.filter(({ ids }) => ids.includes(id)));
  if (one?.length !== 1 || other?.length !== 1 || one[0] === undefined || other[0] === undefined) return null;
  const [first, second] = one[0].start < other[0].start ? [one[0], other[0]] : [other[0], one[0]];
  // Somebody between both may be the one who acts.
  if (named.some((name) => name.start >= first.end && name.end <= second.start)) return null;
  if (claim.predicate === "SUPPLIES") {
    const supplier = tradeBetween(text.slice(Math.max(start, first.end), second.start), text.slice(second.end, end));
    if (supplier !== null) return endIn(claim, supplier === "first" ? first : second);
  }
  const until = /[由被]/.test(text.slice(first.end, second.start)) ? Math.min(end, second.end + 6) : second.start;
  const relation = relationBetween(text, { start: Math.max(start, first.end), end: until });
  if (relation === null || !isRelation(relation.meaning) || !predicatesOf(relation.meaning).includes(claim.predicate))
    return null;
  return endIn(claim, relation.acts === "first" ? first : second);
}

/** The end of a claim that a name stands for; null for none. */
function endIn({ subject, object }: Claim, { ids }: Named): string | null {
  return ids.find((id) => id === subject || id === object) ?? null;
}
