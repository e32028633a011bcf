import { z } from "zod";
import {
  type Claim,
  Id,
  type Landscape,
  type LandscapeRequest,
  LandscapeRow,
  type TechnologyRequest,
} from "../../contract/index.ts";
import { NotFound } from "../../errors.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { checkEntities } from "../checkNames.ts";
import { defineQuery } from "../defineQuery.ts";
import { entitiesWith, existingEntity, namedBy } from "../entities.ts";
import { SupplyReader } from "../goods/SupplyReader.ts";
import { groupBy } from "../groupBy.ts";
import { claimRow } from "../rowShapes.ts";
import { landscapeRow, type Placed } from "./landscapeRow.ts";

/** China compared with the rest of the world, technology by technology. */
export async function landscape(store: GraphStore, { stage, sector, evidence }: LandscapeRequest): Promise<Landscape> {
  const found = await landscapeTechnologies.run(store, { ids: [], stage, sector, maxRows: MOST_TECHNOLOGIES + 1 });
  // Anything with technologies is a sector, so only an empty answer needs the check.
  if (sector !== "" && found.length === 0) await checkEntities(store, [{ name: "sector", id: sector, type: "sector" }]);
  const answer = await rowsOf(store, found.slice(0, MOST_TECHNOLOGIES), evidence);
  return { ...answer, more: answer.more || found.length > MOST_TECHNOLOGIES };
}

/** One technology, followed by its parts and by what it is part of. */
export async function technologyLandscape(
  store: GraphStore,
  { technology, evidence }: TechnologyRequest,
): Promise<Landscape> {
  const { type } = await existingEntity(store, technology);
  if (type !== "technology") throw new NotFound(`there is no technology ${technology}`);
  const near = await technologyParts.run(store, { ids: [technology] });
  const shown = [...new Set([technology, ...near.flatMap(({ part, whole }) => [part, whole])])];
  // An umbrella technology with more parts than an answer holds is cut.
  const ids = shown.slice(0, MOST_TECHNOLOGIES);
  const all = await landscapeTechnologies.run(store, { ids, stage: "", sector: "", maxRows: ids.length });
  // The requested technology first.
  const asked = all.sort((a, b) => ids.indexOf(a.technology) - ids.indexOf(b.technology));
  const answer = await rowsOf(store, asked, evidence);
  return { ...answer, more: answer.more || shown.length > MOST_TECHNOLOGIES };
}

type Found = Pick<Placed, "technology" | "stage" | "sectors"> & { product_sectors: string[] };

async function rowsOf(store: GraphStore, found: readonly Found[], floor: Claim["evidence"]): Promise<Landscape> {
  const ids = found.map(({ technology }) => technology);
  const near = await technologyParts.run(store, { ids });
  // A technology without developers may have parts with some.
  const asked = [...new Set([...ids, ...near.map(({ part }) => part)])];
  const bound = { ids: asked, maxRows: MOST_CLAIMS + 1 };
  const [developing, naming] = await Promise.all([developerClaims.run(store, bound), namingClaims.run(store, bound)]);
  const all = [developing, naming].flatMap((rows) => rows.slice(0, MOST_CLAIMS).map(({ claim }) => claim));
  const counts = ({ evidence }: Claim) => evidenceGrades[evidence].rank >= evidenceGrades[floor].rank;
  const counted = all.filter(counts);
  const { shares, families } = await besides(
    store,
    ids,
    developing.map(({ claim }) => claim.subject),
  );
  const named = [
    ...ids,
    ...near.flatMap(({ part, whole }) => [part, whole]),
    ...found.flatMap(sectorsOf),
    ...namedBy(shares),
  ];
  const byId = await entitiesWith(store, [...named, ...namedBy(counted)]);
  const byTechnology = groupBy(counted.map((claim) => [technologyOf(claim), claim]));
  const sharesOf = groupBy(shares.filter(counts).map((claim) => [claim.subject, claim]));
  const rows = found.map((one) => {
    const placed = placedOf(one, near);
    const claims = byTechnology.get(one.technology) ?? [];
    const ofParts = placed.parts.flatMap((part) => byTechnology.get(part) ?? []);
    const naming = [...claims.filter((claim) => !tellsDevelopers(claim)), ...ofParts];
    const of = {
      own: claims.filter(tellsDevelopers),
      naming,
      developing: (part: string) => (byTechnology.get(part) ?? []).filter(tellsDevelopers),
      shares: sharesOf.get(one.technology) ?? [],
    };
    return landscapeRow(placed, of, { byId, families });
  });
  const claimIds = new Set(rows.flatMap(({ claim_ids }) => claim_ids));
  const shown = new Set(ids);
  const ofRows = (claim: Claim) => shown.has(technologyOf(claim)) && tellsDevelopers(claim);
  return {
    rows,
    more: developing.length > MOST_CLAIMS || naming.length > MOST_CLAIMS,
    below_floor: all.filter((claim) => !counts(claim) && ofRows(claim)).length,
    claims: [...counted, ...shares].filter(({ id }) => claimIds.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    entities: [...byId.values()],
  };
}

/** China's shares of the world in some technologies, and the pairs of subsidiary and parent of some organisations. */
async function besides(store: GraphStore, technologies: string[], organisations: string[]) {
  const reader = new SupplyReader(store, { claims: MOST_CLAIMS, entities: MOST_CLAIMS });
  const { claims: needs } = await reader.leaving(technologies, ["DEPENDS_ON"]);
  const { claims: owned } = await reader.leaving(organisations, ["SUBSIDIARY_OF"]);
  return {
    shares: needs.filter((claim) => isCurrent(claim) && claim.quantity_of?.startsWith("China's share of world ")),
    families: new Set(owned.filter(isCurrent).map(({ subject, object }) => `${subject} ${object}`)),
  };
}

/** Whether a claim tells who works on a technology: claims to develop it and comparisons do. */
function tellsDevelopers({ predicate }: Claim): boolean {
  return predicate === "DEVELOPS" || predicate === "COUNTERPART_OF";
}

function placedOf(found: Found, near: readonly { part: string; whole: string }[]): Placed {
  const { technology, stage } = found;
  return {
    technology,
    stage,
    sectors: sectorsOf(found),
    wholes: near.flatMap(({ part, whole }) => (part === technology ? [whole] : [])),
    parts: near.flatMap(({ part, whole }) => (whole === technology ? [part] : [])),
  };
}

function sectorsOf({ sectors, product_sectors }: Found): string[] {
  return [...new Set([...sectors, ...product_sectors])].sort();
}

function technologyOf({ predicate, object, about }: Claim): string {
  return predicate === "DEVELOPS" ? object : (about ?? "");
}

/** Most technologies, and most claims of one kind, in an answer; beyond them it says that there is more. */
const MOST_TECHNOLOGIES = 500;
const MOST_CLAIMS = 5000;

/** Technologies with the sectors they are applied in. */
export const landscapeTechnologies = defineQuery({
  file: "landscape/landscapeTechnologies",
  params: z.strictObject({ ids: z.array(Id), stage: z.string(), sector: z.string(), maxRows: z.number().int() }),
  row: LandscapeRow.pick({ technology: true, stage: true, sectors: true }).extend({ product_sectors: z.array(Id) }),
  example: { ids: [], stage: "", sector: "electric-vehicles", maxRows: 501 },
});

/** Technologies and the technologies that they are part of. */
export const technologyParts = defineQuery({
  file: "landscape/technologyParts",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ part: Id, whole: Id }),
  example: { ids: ["sintered-ndfeb-magnets", "disc-motors", "no-such-technology"] },
});

const ClaimParams = z.strictObject({ ids: z.array(Id), maxRows: z.number().int() });
const example = { ids: ["disc-motors", "green-steel", "no-such-technology"], maxRows: 5001 };

/** The claims that organisations develop some technologies. */
export const developerClaims = defineQuery({
  file: "landscape/developerClaims",
  params: ClaimParams,
  row: z.strictObject({ claim: claimRow }),
  example,
});

/** The claims between organisations about some technologies: counterparts, suppliers and funders. */
export const namingClaims = defineQuery({
  file: "landscape/namingClaims",
  params: ClaimParams,
  row: z.strictObject({ claim: claimRow }),
  example,
});
