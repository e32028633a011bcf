import type { Claim, CountriesRequest, CountryComparison, CountrySide } from "../../contract/index.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { entitiesOfCountry, namedBy } from "../entities.ts";
import { SupplyReader } from "../goods/SupplyReader.ts";

/** Limits of one country: nobody could read more. */
const LIMITS = { claims: 5000, entities: 500 };

const presence: readonly Predicate[] = ["MINES", "PRODUCES", "DEVELOPS"];

/** Compares countries by who is there, what they depend on and what their governments pay. */
export async function compareCountries(
  store: GraphStore,
  { countries }: CountriesRequest,
  limits = LIMITS,
): Promise<CountryComparison> {
  const reader = new SupplyReader(store, limits);
  const read = await Promise.all(countries.map((country) => readCountry(store, reader, country, limits.entities)));
  const claims = new Map(read.flatMap((one) => one.claims).map((claim) => [claim.id, claim]));
  const sorted = [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = [...new Set(namedBy(sorted))].sort();
  const entities = await reader.entities(ids);
  return {
    sides: read.map(({ side }) => side),
    more: reader.cut,
    claims: sorted,
    entities: ids.flatMap((id) => entities.get(id) ?? []),
  };
}

async function readCountry(
  store: GraphStore,
  reader: SupplyReader,
  country: string,
  most: number,
): Promise<{ side: CountrySide; claims: Claim[] }> {
  const found = await entitiesOfCountry.run(store, { types: ["organisation", "sector"], country, maxRows: most + 1 });
  const entities = found.map(({ entity }) => entity);
  const governments = new Set(entities.filter(({ kind }) => kind === "government").map(({ id }) => id));
  const { claims } = await reader.leaving(
    entities.map(({ id }) => id),
    [...presence, "DEPENDS_ON", "FUNDS"],
  );
  const told = claims.filter(({ predicate, subject }) => predicate !== "FUNDS" || governments.has(subject));
  const idsOf = (predicates: readonly Predicate[]) =>
    told
      .filter(({ predicate }) => predicates.includes(predicate))
      .map(({ id }) => id)
      .sort();
  const side = {
    country,
    organisations: entities.filter(({ type }) => type === "organisation").length,
    present: idsOf(presence),
    depends: idsOf(["DEPENDS_ON"]),
    pays: idsOf(["FUNDS"]),
  };
  return { side, claims: told };
}
