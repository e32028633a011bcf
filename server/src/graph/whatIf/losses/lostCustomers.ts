import type { Claim, RemovalCustomer } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import { compareText } from "../../compareText.ts";
import type { SupplyReader } from "../../goods/SupplyReader.ts";
import { partsOf, suppliersIn } from "../../goods/suppliersIn.ts";
import { groupBy } from "../../groupBy.ts";
import type { HubClaim } from "../../hubs/firstHubClaims.ts";
import { graverFirst, lossesOf, type Standing } from "./lossesOf.ts";
import { areOnBothSides, type LostItem, staying } from "./lostItems.ts";

interface Removed {
  /** Ids of the organisations that go. */
  removed: readonly string[];
  items: readonly LostItem[];
  standing: Standing;
}

/** Customers that stay and lose a supplier or something they depend on, gravest loss first. */
export async function lostCustomers(reader: SupplyReader, asked: Removed): Promise<RemovalCustomer[]> {
  const [supplied, dependent] = await Promise.all([suppliedBy(reader, asked), dependentOn(reader, asked)]);
  return [...supplied, ...dependent].sort(
    (a, b) => graverFirst(a, b) || compareText(a.customer, b.customer) || compareText(a.what ?? "", b.what ?? ""),
  );
}

async function suppliedBy(reader: SupplyReader, { removed, standing }: Removed): Promise<RemovalCustomer[]> {
  const from = await reader.leaving(removed, ["SUPPLIES"]);
  const supplies = from.claims.filter((claim) => isCurrent(claim) && !standing.isTaken(claim.object));
  const customers = supplies.map(({ object }) => object);
  const best = await reader.bestOfMany(customers, ["SUPPLIES"]);
  const plain = new Set([...best].flatMap(([id, own]) => (losesNothing(id, own) ? [id] : [])));
  const { claims } = await reader.arriving(
    customers.filter((id) => !plain.has(id)),
    ["SUPPLIES"],
  );
  await reader.entities(claims.flatMap(({ subject, object }) => [subject, object]));
  const byThing = groupBy(claims.map((claim) => [`${claim.object} ${claim.about ?? ""}`, claim]));
  return [...byThing].flatMap(([key, own]) => {
    const [customer = "", about = ""] = key.split(" ");
    const supply = suppliersIn(own);
    const losses = lossesOf(supply.counted, standing);
    if (losses.length === 0 || standing.isTaken(customer)) return [];
    const what = about === "" ? null : about;
    return [{ customer, by: "SUPPLIES" as const, what, losses, ...partsOf(supply, standing), claim_ids: [] }];
  });

  /** Whether a customer's best evidenced suppliers show that it keeps everything that it gets from the removed ones. */
  function losesNothing(id: string, own: readonly HubClaim[]): boolean {
    const whats = new Set(supplies.filter(({ object }) => object === id).map(({ about }) => about ?? ""));
    return [...whats].every((what) => {
      const others = own.filter(({ about }) => about === what);
      return areOnBothSides(staying(others, standing), standing);
    });
  }
}

/** Leaves out sectors that depend on technologies and products: those are listed with the sectors. */
async function dependentOn(reader: SupplyReader, { removed, items, standing }: Removed): Promise<RemovalCustomer[]> {
  const lost = new Map(items.map((item) => [item.item, item]));
  const { claims } = await reader.arriving([...removed, ...lost.keys()], ["DEPENDS_ON"]);
  const held = claims.filter(isCurrent);
  const entities = await reader.entities(held.map(({ subject }) => subject));
  const shown = held.filter(
    ({ subject, object }) =>
      !standing.isTaken(subject) && !(lost.has(object) && entities.get(subject)?.type === "sector"),
  );
  const byEnds = groupBy(shown.map((claim) => [`${claim.subject} ${claim.object}`, claim]));
  return [...byEnds.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { subject: customer, object: what } = first;
    const { losses, taken, left, last_reported, announced } = lost.get(what) ?? aloneIn(what, own, standing);
    const claim_ids = own.map(({ id }) => id).sort();
    return [{ customer, by: "DEPENDS_ON" as const, what, losses, taken, left, last_reported, announced, claim_ids }];
  });
}

/** An organisation that others depend on has no substitute. */
function aloneIn(organisation: string, claims: readonly Claim[], standing: Standing) {
  const supply = suppliersIn(claims.map((claim) => ({ ...claim, subject: organisation })));
  return { losses: lossesOf(supply.counted, standing), ...partsOf(supply, standing) };
}
