import type { Claim, Entity } from "../../../contract/index.ts";
import { evidenceGrades } from "../../../rules/vocabulary.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import { compareText } from "../../compareText.ts";
import { entitiesOfCountry } from "../../entities.ts";
import type { SupplyReader } from "../../goods/SupplyReader.ts";

/** Most policies that are read. */
const MOST_POLICIES = 200;

/** Reads what the export controls of some countries affect; those of all countries if none is named. */
export async function exportControls(
  store: GraphStore,
  reader: SupplyReader,
  countries: readonly string[],
): Promise<Claim[]> {
  const rows = await entitiesOfCountry.run(store, { types: ["policy"], country: "", maxRows: MOST_POLICIES });
  if (rows.length === MOST_POLICIES) reader.cut = true;
  const controls = rows.map(({ entity }) => entity).filter((entity) => isControl(entity, countries));
  const { claims } = await reader.leaving(
    controls.map(({ id }) => id),
    ["AFFECTS"],
  );
  return claims.filter(hasHeld);
}

function isControl({ kind, country }: Pick<Entity, "kind" | "country">, countries: readonly string[]): boolean {
  const own = (country ?? "").split(";");
  return kind === "export-control" && (countries.length === 0 || countries.some((one) => own.includes(one)));
}

/** Whether something has come about: a rule that was suspended before it began, or is only planned, has had no effect. */
export function hasHeld({ status }: Pick<Claim, "status">): boolean {
  return status === "in-force" || status === "ended";
}

/**
 * Tells by which claims a rule covers some goods; none if it does not. Rules also cover goods as part of a group: claims that
 * put a material under a rule name, as `about`, the group to which the rule counts it.
 */
export function coverageOf(
  controls: readonly Claim[],
  goods: ReadonlySet<string>,
): { groups: ReadonlySet<string>; because(policy: string): string[]; tiesTo(group: string): string[] } {
  const onGoods = controls.filter(({ object }) => goods.has(object)).sort(bestFirst);
  const ties = onGoods.filter(({ about }) => about !== null);
  const groups = new Set(ties.flatMap(({ about }) => about ?? []));
  const tiesTo = (group?: string) => ties.flatMap(({ id, about }) => (about === group ? [id] : [])).slice(0, 1);
  return {
    groups,
    tiesTo,
    because(policy) {
      const direct = onGoods.find(({ subject }) => subject === policy);
      if (direct) return [direct.id];
      const onGroup = controls.filter(({ subject, object }) => subject === policy && groups.has(object));
      const [wide] = onGroup.sort(bestFirst);
      return wide ? [wide.id, ...tiesTo(wide.object)] : [];
    },
  };
}

/** The best evidenced claim first. */
export function bestFirst(a: Claim, b: Claim): number {
  return evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank || compareText(a.id, b.id);
}
