import type { Claim, Entity } from "../../contract/index.ts";
import { claimsBetween, entityClaims } from "../../graph/claims.ts";
import { serverDay } from "../../graph/evidence/evidenceMirror.ts";
import { type Relation, relationsOf } from "../../read/statement/relationOf.ts";
import { predicates } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { askBack, type Meant, meantBy } from "../names/meantBy.ts";
import { named, quoted } from "../text/quoted.ts";
import { asTold } from "./asTold.ts";
import { judgeStatement } from "./judgeStatement.ts";
import type { CheckedStatement, Statement } from "./Statement.ts";

/** A statement's answer, and the claims that it names. */
export interface Checked {
  answer: CheckedStatement;
  claims: Claim[];
}

/** Checks a statement: by a claim that says it, one that says otherwise, or none. */
export async function checkStatement(store: GraphStore, statement: Statement): Promise<Checked> {
  const [subject, object] = await Promise.all([meantBy(store, statement.subject), meantBy(store, statement.object)]);
  const relations = relationsOf(statement.relation);
  if (relations.length === 0) {
    const reason = `the atlas records no relation like ${quoted(statement.relation, 80)}`;
    return nothing("not_its_subject", reason, subject, object);
  }
  if (subject.candidates.length === 0 && object.candidates.length === 0)
    return nothing("not_its_subject", "the atlas has neither of the two", subject, object);
  const found = await claimsOn(store, { subject, object, relations });
  const [first] = found;
  if (first === undefined) return unfound(statement, subject, object);
  const pairs = new Set(found.map((claim) => [subject, object].map((meant) => meantIn(meant, claim)?.id).join(" ")));
  const unclear = [subject, object].find(({ entity }) => entity === null);
  if (unclear !== undefined && pairs.size > 1) return unfound(statement, subject, object);
  const { verdict, reason, differing, claims } = judgeStatement(
    asTold(statement),
    [first, ...found.slice(1)],
    serverDay(),
  );
  const [best] = claims;
  const ends = [subject, object].map((meant) => meantIn(meant, best ?? first));
  const taken = ends.flatMap((entity, place) =>
    entity !== null && [subject, object][place]?.entity === null ? [`taken to mean ${named(entity)}`] : [],
  );
  return {
    answer: {
      verdict,
      reason: [reason, ...taken].join("; "),
      subject: ends[0]?.id ?? null,
      object: ends[1]?.id ?? null,
      claim_ids: claims.map(({ id }) => id),
      evidence: best?.evidence ?? null,
      last_confirmed: best?.confirmed ?? null,
      differing,
      candidates: [],
    },
    claims,
  };
}

interface Sought {
  subject: Meant;
  object: Meant;
  relations: readonly Relation[];
}

/** The claims between any of the entities meant that say one of the relations, in its direction. */
async function claimsOn(store: GraphStore, { subject, object, relations }: Sought): Promise<Claim[]> {
  const [subjects, objects] = [idsOf(subject), idsOf(object)];
  const { claims } = await claimsBetween(store, { ids: [...new Set([...subjects, ...objects])] });
  const fitting = (claim: Claim) =>
    relations.some(({ predicate, swapped }) => {
      if (claim.predicate !== predicate) return false;
      const straight = subjects.includes(claim.subject) && objects.includes(claim.object);
      const turned = subjects.includes(claim.object) && objects.includes(claim.subject);
      if (!predicates[predicate].directed) return straight || turned;
      return swapped ? turned : straight;
    });
  const between = claims.filter(fitting);
  return between.length > 0 ? between : claimsAbout(store, { subject, object, relations });
}

/** Most claims of the subject that are searched for one about the object. */
const MOST_CLAIMS = 500;

/** The claims of the subject that are about the object, such as deliveries of a product to anybody. */
async function claimsAbout(store: GraphStore, { subject, object, relations }: Sought): Promise<Claim[]> {
  const predicates = [...new Set(relations.flatMap(({ predicate, swapped }) => (swapped ? [] : [predicate])))];
  const of = subject.entity;
  if (of === null || predicates.length === 0) return [];
  const asked = { id: of.id, types: [], predicates, evidence: [], limit: MOST_CLAIMS, offset: 0 };
  const { claims } = await entityClaims(store, asked);
  const objects = idsOf(object);
  return claims.filter(({ subject: who, about }) => who === of.id && about !== null && objects.includes(about));
}

function idsOf({ entity, candidates }: Meant): string[] {
  return entity === null ? candidates.map(({ id }) => id) : [entity.id];
}

/** The entity of a name that a claim is on. */
function meantIn({ entity, candidates }: Meant, { subject, object, about }: Claim): Entity | null {
  return entity ?? candidates.find(({ id }) => [subject, object, about].includes(id)) ?? null;
}

function unfound(statement: Statement, subject: Meant, object: Meant): Checked {
  const several = ([subject, object] as const).find(({ entity, isExact }) => entity === null && isExact);
  if (several !== undefined) {
    const isSubject = several === subject;
    const name = isSubject ? statement.subject : statement.object;
    return nothing("ask_back", askBack(name, isSubject ? "subject" : "object", several), subject, object, several);
  }
  const unknown = [
    ...(subject.entity === null ? [askBack(statement.subject, "subject", subject)] : []),
    ...(object.entity === null ? [askBack(statement.object, "object", object)] : []),
  ];
  const reason = unknown.length > 0 ? unknown.join("; ") : "no claim between the two says or denies this relation";
  return nothing("not_in_atlas", reason, subject, object);
}

function nothing(
  verdict: CheckedStatement["verdict"],
  reason: string,
  subject: Meant,
  object: Meant,
  several: Meant | null = null,
): Checked {
  return {
    answer: {
      ...{ verdict, reason, claim_ids: [], evidence: null, last_confirmed: null, differing: null },
      subject: subject.entity?.id ?? null,
      object: object.entity?.id ?? null,
      candidates: several?.candidates.map(({ id }) => id) ?? [],
    },
    claims: [],
  };
}
