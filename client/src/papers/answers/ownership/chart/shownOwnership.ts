import type { Claim, Ownership, OwnershipLink } from "@atlas/server/contract";
import type { OwnersHeldBack } from "../../../../model/address/pages/ownershipAddress.ts";
import { pairName } from "../../../../model/address/view/hiding.ts";
import { heldIn } from "../../../../model/claim/counts.ts";
import { uncapital } from "../../../../model/words/asSentence.ts";
import { listClauses } from "../../../../model/words/listWords.ts";
import { chipsOf } from "../../../../picture/filters/chipsOf.ts";
import { claimPasses, entityPasses } from "../../../../picture/graph/display.ts";
import { chartStrings as strings } from "./strings.ts";

/** The part of an answer that the reader sees. */
export interface ShownOwnership {
  answer: Ownership;
  /** Organisations some of whose owners are kept out of sight. */
  unseen: ReadonlySet<string>;
  /** Says what filters and the reader's hand keep out of sight, counted; empty for nothing. */
  leftOut: readonly string[];
}

/**
 * Takes out what filters and the reader's hand keep out of sight, and then what hangs on that alone. The organisation asked
 * about always stays.
 */
export function shownOwnership(answer: Ownership, { hidden, hidePairs, filters }: OwnersHeldBack): ShownOwnership {
  const { organisation, entities, up, down, beside } = answer;
  const told = new Set([...up, ...down, ...beside].flatMap(({ claim_ids }) => claim_ids));
  const claims = answer.claims.filter(({ id }) => told.has(id));
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const endsOf = ({ subject, object }: Claim) => [subject, object].filter((id) => id !== organisation);
  const isHidden = (claim: Claim) =>
    endsOf(claim).some((id) => hidden.includes(id)) || hidePairs.includes(pairName(claim.subject, claim.object));
  const isFiltered = (claim: Claim) =>
    !claimPasses(claim, filters) ||
    endsOf(claim).some((id) => {
      const entity = known.get(id);
      return entity !== undefined && !entityPasses(entity, filters);
    });
  const byHand = claims.filter(isHidden);
  const filtered = claims.filter((claim) => !isHidden(claim) && isFiltered(claim));
  const away = new Set([...byHand, ...filtered].map(({ id }) => id));
  const left = { up: withoutClaims(up, away), down: withoutClaims(down, away), beside: withoutClaims(beside, away) };
  const reached = {
    up: reachedFrom(organisation, left.up, "up"),
    down: reachedFrom(organisation, left.down, "down"),
  };
  const held = new Set(reached.down.map(({ owned }) => owned));
  const shown = { ...reached, beside: left.beside.filter(({ owned }) => held.has(owned)) };
  const kept = new Set(Object.values(shown).flatMap((links) => links.flatMap(({ claim_ids }) => claim_ids)));
  const beyond = claims.filter(({ id }) => !kept.has(id) && !away.has(id)).length;
  const hiddenHere = new Set(byHand.flatMap(endsOf).filter((id) => hidden.includes(id))).size;
  return {
    answer: { ...answer, ...shown, claims: claims.filter(({ id }) => kept.has(id)) },
    unseen: new Set(claims.filter(({ id }) => away.has(id)).map(heldIn)),
    leftOut: [
      ...(filtered.length === 0
        ? []
        : [strings.filtered(filtered.length, listClauses(chipsOf(filters).map(({ text }) => uncapital(text))))]),
      ...(byHand.length === 0 ? [] : [strings.hidden(hiddenHere, byHand.length)]),
      ...(beyond === 0 ? [] : [strings.beyond(beyond)]),
    ],
  };
}

function withoutClaims(links: readonly OwnershipLink[], away: ReadonlySet<string>): OwnershipLink[] {
  return links.flatMap((link) => {
    const claim_ids = link.claim_ids.filter((id) => !away.has(id));
    return claim_ids.length === 0 ? [] : [{ ...link, claim_ids }];
  });
}

/** The links that still lead to the organisation. */
function reachedFrom(organisation: string, links: readonly OwnershipLink[], way: "up" | "down"): OwnershipLink[] {
  const found = new Set([organisation]);
  const [near, far] = way === "up" ? (["owned", "owner"] as const) : (["owner", "owned"] as const);
  // Organisations that are found later are visited, too.
  for (const id of found) for (const link of links) if (link[near] === id) found.add(link[far]);
  return links.filter((link) => found.has(link[near]));
}
