import { oldText } from "../../../model/claim/due/dueText.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { whoseWord } from "../../../model/claim/statement.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { dayOf } from "../../briefing/dayOf.ts";
import type { RecordTexts } from "../../briefing/recordLinks.ts";

/** Claims as RDF statements with their sources for and against, identified by their global names. */
export function claimNodes(briefing: Briefing, names: RecordTexts<string>) {
  const { claims, sources, named } = briefing;
  const day = dayOf(briefing);
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  return claims.map((numbered) => {
    const { claim } = numbered;
    const words = {
      evidenceReason: evidenceReason(claim, sourceOf, named),
      standing: standingText(claim, day),
      dueNote: oldText(claim, day),
    };
    return claimNode(numbered, words, names);
  });
}

interface ClaimWords {
  evidenceReason: string;
  standing: string;
  dueNote: string | null;
}

function claimNode({ number, claim, part }: NumberedClaim, words: ClaimWords, names: RecordTexts<string>) {
  const supporting = claim.sources.map(names.source);
  return omitEmpty({
    id: names.claim(claim),
    type: ["rdf:Statement", "prov:Entity", "schema:Claim"],
    claimId: claim.id,
    number,
    part,
    subject: names.entity(claim.subject),
    predicate: `atlas:${claim.predicate}`,
    object: names.entity(claim.object),
    statement: claim.statement,
    whoseWord: whoseWord(claim),
    since: claim.since,
    until: claim.until,
    due: claim.due,
    newestSource: claim.newest_source,
    confirmed: claim.confirmed,
    status: claim.status,
    lastReported: claim.last_reported,
    share_pct: claim.share_pct,
    quantity: claim.quantity,
    unit: claim.unit,
    quantity_of: claim.quantity_of,
    quantity_kind: claim.quantity_kind,
    maturity: claim.maturity,
    about: claim.about === null ? null : names.entity(claim.about),
    caveats: claim.caveats,
    notes: claim.notes,
    evidence: `atlas:evidence:${claim.evidence}`,
    ...words,
    publisherCount: claim.publisher_count,
    wasDerivedFrom: supporting,
    citesAsEvidence: supporting,
    isDisputedBy: claim.disputed_by.map(names.source),
    ownData: claim.own,
    overrideReason: claim.override_reason,
  });
}

export function omitEmpty<Values extends Record<string, unknown>>(values: Values): Partial<Values> {
  const known = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // A subset of the keys, with unchanged values.
  return Object.fromEntries(known) as Partial<Values>;
}
