import { z } from "zod";
import {
  AskOffer,
  type Claim,
  type QuestionAnswer,
  type QuestionColumn,
  type QuestionRow,
} from "../../contract/index.ts";
import { PART_COLUMN } from "../../questions/readParts.ts";
import type { Answered } from "../defineTool.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { offerLine } from "../text/offerLine.ts";
import { namesOf, quoted } from "../text/quoted.ts";

export const askOutput = z.strictObject({
  asked: z.string().nullable().describe("The ready-made question that is answered; null for offers."),
  parameters: z.record(z.string(), z.string()),
  columns: z.array(z.string()),
  rows: z.array(z.strictObject({ cells: z.array(z.unknown()), claim_ids: z.array(z.string()) })),
  offers: z.array(AskOffer.pick({ target: true, kind: true, id: true, values: true, title: true })),
  claims: z.array(StatedClaim),
  entities: z.array(NamedEntity),
});
type AskOutput = z.infer<typeof askOutput>;

/** IDs of further claims of a row that its line names; the data has all. */
const MOST_OTHERS = 8;

interface Asked {
  parameters: Record<string, string>;
  /** Offers of something else that may be meant. */
  offers: AskOutput["offers"];
  /** Number of rows to skip. */
  from: number;
}

/** The rows of a ready-made question, a line each, with the claims that they rest on. */
export function rowsAnswer(answer: QuestionAnswer, { parameters, offers, from }: Asked): Answered<AskOutput> {
  const { question, rows, more, claims, entities } = answer;
  const part = rows.slice(from);
  const given = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return {
    told: {
      head: [
        `Ready-made question ${question.id}: ${quoted(question.title)}${given.length === 0 ? "" : ` with ${quoted(given.join(", "))}`}.`,
        quoted(question.sentence),
        ...(question.first === null ? [] : [quoted(question.first)]),
        ...(rows.length === 0 ? ["It finds nothing on record."] : emptyParts(answer)),
        ...(offers.length === 0 ? [] : [`It may also be meant: ${offers.slice(0, 3).map(offerLine).join("; ")}.`]),
      ],
      items: part.map(rowLines(answer)),
      total: rows.length,
      hasMore: more,
      offset: from,
      limits: [quoted(question.limits, 1200)],
    },
    data(shown) {
      const kept = part.slice(0, shown);
      const ids = new Set(kept.flatMap(({ claim_ids }) => claim_ids));
      const named = new Set(kept.flatMap(({ cells }) => cells.flat().map(String)));
      return {
        asked: question.id,
        parameters,
        columns: question.columns.map(({ name }) => name),
        rows: kept.map(({ cells, claim_ids }) => ({ cells, claim_ids })),
        offers,
        claims: claims.filter(({ id }) => ids.has(id)).map(statedClaim),
        entities: entities.filter(({ id }) => named.has(id)).map(namedEntity),
      };
    },
  };
}

/** Parts of the answer without a row, such as the material asked for where only others are recorded. */
function emptyParts({ question, rows, more }: QuestionAnswer): string[] {
  const place = question.columns.findIndex(({ name }) => name === PART_COLUMN);
  const found = new Set(rows.map(({ cells }) => cells[place]));
  return question.parts
    .filter(({ part }) => !more && !found.has(part))
    .map(({ title }) => `Nothing is recorded for its part ${quoted(title)}.`);
}

function rowLines({ question, claims, entities }: QuestionAnswer): (row: QuestionRow) => string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const nameOf = namesOf(entities);
  const known = new Set(entities.map(({ id }) => id));
  const partTitles = new Map(question.parts.map(({ part, title }) => [part, title]));
  return ({ cells, claim_ids }) => {
    const own = claim_ids.flatMap((id) => byId.get(id) ?? []);
    const [claim] = own;
    const wordsOf = ({ name, kind }: QuestionColumn, value: string | number | boolean) => {
      if (typeof value === "number") return quoted(withUnit(kind, value, own));
      const text = String(value);
      if (name === PART_COLUMN) return quoted(partTitles.get(text) ?? text);
      return known.has(text) && kind !== "text" ? nameOf(text) : quoted(text);
    };
    const told = question.columns.flatMap((column, place) => {
      // The claim says its statement and how it stands itself.
      if (claim !== undefined && column.kind === "status") return [];
      const values = [cells[place] ?? null]
        .flat()
        .filter((value) => value !== null)
        .filter((value) => value !== "" && value !== claim?.statement);
      return values.length === 0
        ? []
        : [`${column.label}: ${values.map((value) => wordsOf(column, value)).join(", ")}`];
    });
    const rest = claim_ids.slice(1, 1 + MOST_OTHERS).map((id) => `[${id}]`);
    const by = claim === undefined ? "" : `. By ${[claimLine(claim), ...rest].join(" and ")}`;
    return `${told.join("; ")}${by}`;
  };
}

/** A figure with the unit, or a sum with the currency, of the claim that has it. */
function withUnit(kind: QuestionColumn["kind"], value: number, claims: readonly Claim[]): string {
  if (kind === "money") {
    const currency = claims.find(({ money_amount }) => money_amount === value)?.money_currency;
    return currency ? `${currency} ${value}` : String(value);
  }
  if (kind !== "figure") return String(value);
  const claim = claims.find(({ quantity, share_pct }) => quantity === value || share_pct === value);
  const unit = claim?.share_pct === value ? "%" : claim?.unit;
  return unit ? `${value} ${unit}` : String(value);
}
