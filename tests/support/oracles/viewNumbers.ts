import { type Verdict, verdictOf } from "../../../client/src/papers/answers/evidence/article/verdictOf.ts";
import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { inChina } from "../../../server/src/rules/country.ts";
import { ARTICLE, articleClaims } from "./articleClaims.ts";

type Claims = readonly ClaimRelationship[];

const subjects = (claims: Claims) => new Set(claims.map(({ subject }) => subject));
const objects = (claims: Claims) => new Set(claims.map(({ object }) => object));

/** The numbers in the sentence of a curated view, in order, computed from the data; `drawn` are its claims. */
export const viewNumbers: Record<string, (rows: GraphRows, drawn: Claims) => number[]> = {
  "baogang-innovation-2025": (rows) => {
    // Uses the rule of the scorecard, where the reader goes next.
    const known = new Map(rows.sources.map((source) => [source.id, source]));
    const article = known.get(ARTICLE);
    if (!article) throw new Error(`no source ${ARTICLE}`);
    const verdicts = articleClaims(rows).map((claim) => verdictOf(claim, article, known));
    const count = (...which: Verdict[]) => verdicts.filter((verdict) => which.includes(verdict)).length;
    const supported = count("supported", "oneOther");
    return [Number(article.published), verdicts.length, count("ownWord"), count("alone"), supported, count("disputed")];
  },

  "baogang-ore-to-hydrogen": (_, drawn) => [
    drawn.length,
    drawn.filter(({ evidence }) => evidence === "corroborated").length,
    drawn.filter(({ evidence }) => evidence === "self-reported").length,
  ],

  "china-rare-earth-group-owners": ({ claims }) => {
    const group = claims.filter(({ object }) => object === "china-rare-earth-group");
    const holdings = group.filter(({ predicate }) => predicate === "OWNS_STAKE_IN");
    const shares = new Set(holdings.map(({ share_pct }) => share_pct ?? 0));
    const [largest = 0, ...others] = [...shares].sort((left, right) => right - left);
    const misprint = Number(/prints ([\d.]+)%/.exec(holdings.map(({ notes }) => notes).join())?.[1]);
    const founded = Number(holdings[0]?.since?.slice(0, 4));
    const subsidiaries = subjects(group.filter(({ predicate }) => predicate === "SUBSIDIARY_OF"));
    return [holdings.length, founded, largest, misprint, ...others, subsidiaries.size];
  },

  "export-controls": ({ entities, claims }) => {
    const measures = entities.filter(({ kind }) => kind === "export-control");
    const ids = new Set(measures.map(({ id }) => id));
    const years = measures.map(({ date }) => Number(date?.slice(0, 4)));
    const touched = objects(claims.filter(({ subject, predicate }) => ids.has(subject) && predicate === "AFFECTS"));
    const issued = claims.filter(({ object, predicate }) => ids.has(object) && predicate === "ISSUED");
    const suspended = issued.filter(({ status }) => status === "suspended");
    const end = issued.find(({ object }) => object === "mofcom-announcement-70-2025")?.until;
    const [endYear = 0, , endDay = 0] = (end ?? "").split("-").map(Number);
    const spring = Number(issued.find(({ object }) => object === "mofcom-announcement-18-2025")?.since?.slice(0, 4));
    const autumn = Number(suspended[0]?.since?.slice(0, 4));
    const span = [Math.min(...years), Math.max(...years)];
    return [measures.length, ...span, touched.size, suspended.length, autumn, endDay, endYear, spring];
  },

  "magnets-outside-china": ({ entities, claims }) => {
    const abroad = new Set(entities.filter(({ counterpart }) => counterpart).map(({ id }) => id));
    const sintered = claims.filter(
      ({ subject, predicate, object }) =>
        abroad.has(subject) && predicate === "DEVELOPS" && object === "sintered-ndfeb-magnets",
    );
    const regular = sintered.filter(
      ({ status_rank, evidence, maturity }) =>
        status_rank === 0 && evidence !== "disputed" && (maturity === "commercial" || maturity === "deployed"),
    );
    return [subjects(regular).size, subjects(sintered).size - subjects(regular).size];
  },

  "no-counterpart-found": (rows) => [withoutCounterpart(rows).length],

  "own-word-only": ({ claims }, drawn) => [
    claims.length,
    claims.filter(({ evidence }) => evidence === "self-reported").length,
    drawn.length,
  ],

  "public-money": ({ entities, claims }) => {
    const governments = new Set(entities.filter(({ kind }) => kind === "government").map(({ id }) => id));
    const payments = claims.filter(
      ({ dossier, predicate, subject }) =>
        dossier === "western-supply" && predicate === "FUNDS" && governments.has(subject),
    );
    const offers = payments.filter(({ status }) => status !== "in-force");
    return [subjects(payments).size, objects(payments).size, payments.length, offers.length];
  },
};

/**
 * Technologies with a developer in China that no claim links to an organisation outside China, whether as an end or as
 * the claim's topic; the same must hold for technologies that are part of them.
 */
export function withoutCounterpart({ entities, claims }: GraphRows): string[] {
  const organisations = entities.filter(({ type }) => type === "organisation");
  const chinese = new Set(organisations.filter(({ country }) => inChina(country)).map(({ id }) => id));
  const foreign = new Set(organisations.map(({ id }) => id).filter((id) => !chinese.has(id)));
  const touched = new Set(
    claims
      .filter(({ subject, object }) => foreign.has(subject) || foreign.has(object))
      .flatMap(({ subject, object, about }) => [subject, object, about]),
  );
  const parts = claims.filter(({ predicate }) => predicate === "PART_OF");
  for (const whole of touched) {
    for (const { subject, object } of parts) if (subject === whole) touched.add(object);
  }
  const developed = claims.filter(({ subject, predicate }) => chinese.has(subject) && predicate === "DEVELOPS");
  return [...objects(developed)].filter((id) => !touched.has(id));
}
