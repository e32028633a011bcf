import type { RemovalAnswer, RemovalRequest } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { MOST_LEVELS, type SupplyReader } from "./SupplyReader.ts";
import { organisationsOfCountry } from "./supplyQueries.ts";

type Removed = RemovalAnswer["removed"][number];

/** Most organisations of a country that are read. */
const MOST_OF_COUNTRY = 5000;

/** The organisations that go, and why: named, in the country, or owned by one that goes. */
export async function removedOrganisations(
  store: GraphStore,
  reader: SupplyReader,
  { ids, country, subsidiaries }: RemovalRequest,
): Promise<Removed[]> {
  const entities = await reader.entities(ids);
  const removed = new Map<string, Removed>();
  for (const id of ids) {
    const entity = entities.get(id);
    if (!entity) throw new NotFound(`there is no entity ${id}`);
    if (entity.type !== "organisation") throw new BadRequest(`ids: expected organisations; ${id} is a ${entity.type}`);
    removed.set(id, { organisation: id, why: "named", claim_ids: [] });
  }
  for (const organisation of country === "" ? [] : await ofCountry(store, reader, country)) {
    if (!removed.has(organisation)) removed.set(organisation, { organisation, why: "country", claim_ids: [] });
  }
  if (subsidiaries === "with") await addSubsidiaries(reader, removed);
  return [...removed.values()];
}

async function ofCountry(store: GraphStore, reader: SupplyReader, country: string): Promise<string[]> {
  const rows = await organisationsOfCountry.run(store, { country, maxRows: MOST_OF_COUNTRY + 1 });
  if (rows.length > MOST_OF_COUNTRY) reader.cut = true;
  return rows.slice(0, MOST_OF_COUNTRY).map(({ organisation }) => organisation);
}

async function addSubsidiaries(reader: SupplyReader, removed: Map<string, Removed>): Promise<void> {
  let owners = [...removed.keys()];
  for (let level = 0; level < MOST_LEVELS && owners.length > 0; level++) {
    const { claims } = await reader.arriving(owners, ["SUBSIDIARY_OF"]);
    const found = new Set<string>();
    for (const { id, subject } of claims.filter(isCurrent)) {
      const known = removed.get(subject);
      if (known?.why === "subsidiary") known.claim_ids.push(id);
      if (known) continue;
      removed.set(subject, { organisation: subject, why: "subsidiary", claim_ids: [id] });
      found.add(subject);
    }
    owners = [...found];
  }
  if (owners.length > 0) reader.cut = true;
}
