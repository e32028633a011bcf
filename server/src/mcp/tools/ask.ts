import { z } from "zod";
import { ask } from "../../ask/ask.ts";
import { AskOffer, type QuestionAnswer, type QuestionRow, typedText } from "../../contract/index.ts";
import { BadRequest } from "../../errors.ts";
import { answerQuestion } from "../../questions/answerQuestion.ts";
import { type Answered, defineTool } from "../defineTool.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { namesOf, quoted } from "../text/quoted.ts";
import { limitOf, offset } from "./inputs.ts";

const Output = z.strictObject({
  asked: z.string().nullable().describe("The ready-made question that is answered; null for offers."),
  parameters: z.record(z.string(), z.string()),
  columns: z.array(z.string()),
  rows: z.array(z.strictObject({ cells: z.array(z.unknown()), claim_ids: z.array(z.string()) })),
  offers: z.array(AskOffer.pick({ target: true, kind: true, id: true, values: true, title: true })),
  claims: z.array(StatedClaim),
  entities: z.array(NamedEntity),
});

/** A question in words, or a ready-made one by name. */
export const askTool = defineTool({
  name: "ask",
  title: "Ask a question",
  description:
    "Answers a ready-made question by its name and parameters, or finds the ready-made question, entities and claims that answer a question in words and answers the best. A question that the atlas does not cover is refused.",
  input: z.strictObject({
    question: typedText.optional().describe("A question in words, in English or Chinese."),
    name: z.string().max(80).optional().describe("ID of a ready-made question, as an earlier answer offers it."),
    parameters: z.record(z.string(), z.string()).default({}).describe("Parameters of the ready-made question."),
    limit: limitOf(20, 200),
    offset,
  }),
  output: Output,
  example: { name: "whoElseMakesIt", parameters: { technology: "sintered-ndfeb-magnets" } },
  async respond({ store, questions }, { question, name, parameters, limit, offset: from }) {
    if ((question === undefined) === (name === undefined))
      throw new BadRequest("question: give either a question in words or the name of a ready-made one");
    const most = Math.min(500, from + limit);
    if (name !== undefined) {
      const answer = await answerQuestion(store, questions, { ...parameters, id: name, limit: most });
      return rowsAnswer(answer, { parameters, offers: [], from });
    }
    const { offers, claims, entities } = await ask(store, questions, { q: question ?? "", limit: 6 });
    const shown = offers.map(({ target, kind, id, values, title }) => ({ target, kind, id, values, title }));
    const [best] = offers;
    if (best?.kind === "question" && (best.answer?.rows ?? 0) > 0) {
      const answer = await answerQuestion(store, questions, { ...best.values, id: best.id, limit: most });
      return rowsAnswer(answer, { parameters: best.values, offers: shown.slice(1), from });
    }
    const isMissing = best?.kind === "none" && best.title !== "";
    const near = shown.filter(({ kind }) => kind !== "none");
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return {
      told: {
        head: [
          ...(isMissing ? [`Not in the atlas: ${quoted(best.title)}.`] : []),
          near.length === 0
            ? "Nothing in the atlas comes near it."
            : "No ready-made question surely answers this. What may help; a question is asked again by its name and parameters:",
        ],
        items: near.map((offer) => {
          const claim = offer.kind === "claim" ? byId.get(offer.id) : undefined;
          return claim === undefined ? offerLine(offer) : claimLine(claim);
        }),
        limits: ["The answer to the question itself."],
      },
      data: () => ({
        ...{ asked: null, parameters: {}, columns: [], rows: [], offers: shown },
        claims: claims.map(statedClaim),
        entities: entities.map(namedEntity),
      }),
    };
  },
});

/** IDs of further claims of a row that its line names; the data has all. */
const MOST_OTHERS = 8;

type Offer = z.infer<typeof Output>["offers"][number];

function offerLine({ kind, title, target }: Offer): string {
  return `${kind}: ${quoted(title)} (${quoted(target, 300)})`;
}

function rowsAnswer(
  { question, rows, more, claims, entities }: QuestionAnswer,
  { parameters, offers, from }: { parameters: Record<string, string>; offers: Offer[]; from: number },
): Answered<z.infer<typeof Output>> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const nameOf = namesOf(entities);
  const part = rows.slice(from);
  const known = new Set(entities.map(({ id }) => id));
  const line = ({ cells, claim_ids }: QuestionRow) => {
    const [first, ...others] = claim_ids;
    const claim = first === undefined ? undefined : byId.get(first);
    const told = question.columns.flatMap(({ label, kind }, place) => {
      const cell = cells[place] ?? null;
      const one = (value: string) => (known.has(value) && kind !== "text" ? nameOf(value) : quoted(value));
      // The claim says its statement itself.
      const values = [cell].flat().filter((value) => value !== null && value !== "" && value !== claim?.statement);
      return values.length === 0 ? [] : [`${label}: ${values.map((value) => one(String(value))).join(", ")}`];
    });
    const rest = others.slice(0, MOST_OTHERS).map((id) => `[${id}]`);
    const by = claim === undefined ? "" : `. By ${[claimLine(claim), ...rest].join(" and ")}`;
    return `${told.join("; ")}${by}`;
  };
  const given = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return {
    told: {
      head: [
        `Ready-made question ${question.id}: ${quoted(question.title)}${given.length === 0 ? "" : ` with ${quoted(given.join(", "))}`}.`,
        quoted(question.sentence),
        ...(question.first === null ? [] : [quoted(question.first)]),
        ...(rows.length === 0 ? ["It finds nothing on record."] : []),
        ...(offers.length === 0 ? [] : [`It may also be meant: ${offers.slice(0, 3).map(offerLine).join("; ")}.`]),
      ],
      items: part.map(line),
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
