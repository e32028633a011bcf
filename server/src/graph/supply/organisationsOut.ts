import { isCurrent } from "../../rules/lastReported.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { MOST_LEVELS, type SupplyReader } from "./SupplyReader.ts";
import { organisationsOfCountry } from "./supplyQueries.ts";

/** Why something drops out, and the claims that make it a subsidiary of another that does. */
export interface Out {
  why: "named" | "country" | "subsidiary";
  claim_ids: string[];
}

/** Most organisations of a country that are read. */
const MOST_OF_COUNTRY = 5000;

/** The organisations that drop out: those named, those in the countries, and with `subsidiaries` what belongs to one of them. */
export async function organisationsOut(
  store: GraphStore,
  reader: SupplyReader,
  { named, countries, subsidiaries }: { named: readonly string[]; countries: readonly string[]; subsidiaries: boolean },
): Promise<Map<string, Out>> {
  const out = new Map<string, Out>(named.map((id) => [id, { why: "named", claim_ids: [] }]));
  for (const country of countries) {
    for (const id of await ofCountry(store, reader, country)) {
      if (!out.has(id)) out.set(id, { why: "country", claim_ids: [] });
    }
  }
  if (subsidiaries) await addSubsidiaries(reader, out);
  return out;
}

async function ofCountry(store: GraphStore, reader: SupplyReader, country: string): Promise<string[]> {
  const rows = await organisationsOfCountry.run(store, { country, maxRows: MOST_OF_COUNTRY + 1 });
  if (rows.length > MOST_OF_COUNTRY) reader.cut = true;
  return rows.slice(0, MOST_OF_COUNTRY).map(({ organisation }) => organisation);
}

async function addSubsidiaries(reader: SupplyReader, out: Map<string, Out>): Promise<void> {
  let owners = [...out.keys()];
  for (let level = 0; level < MOST_LEVELS && owners.length > 0; level++) {
    const { claims } = await reader.arriving(owners, ["SUBSIDIARY_OF"]);
    const found = new Set<string>();
    for (const { id, subject } of claims.filter(isCurrent)) {
      const known = out.get(subject);
      if (known?.why === "subsidiary") known.claim_ids.push(id);
      if (known) continue;
      out.set(subject, { why: "subsidiary", claim_ids: [id] });
      found.add(subject);
    }
    owners = [...found];
  }
  if (owners.length > 0) reader.cut = true;
}
