import type { RemovalAnswer, RemovalRequest } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { organisationsOut } from "../supply/organisationsOut.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";

/** The organisations that go, and why: named, in the country, or owned by one that goes. */
export async function removedOrganisations(
  store: GraphStore,
  reader: SupplyReader,
  { ids, country, subsidiaries }: RemovalRequest,
): Promise<RemovalAnswer["removed"]> {
  const entities = await reader.entities(ids);
  for (const id of ids) {
    const entity = entities.get(id);
    if (!entity) throw new NotFound(`there is no entity ${id}`);
    if (entity.type !== "organisation") throw new BadRequest(`ids: expected organisations; ${id} is a ${entity.type}`);
  }
  const out = await organisationsOut(store, reader, {
    named: ids,
    countries: country === "" ? [] : [country],
    subsidiaries: subsidiaries === "with",
  });
  return [...out].map(([organisation, why]) => ({ organisation, ...why }));
}
