import type { z } from "zod";
import type { Claim, Entity, Source } from "../../contract/index.ts";
import { type EntityType, entityTypeIds } from "../../rules/vocabulary.ts";
import type { ClaimChecks } from "../grade/claimChecks.ts";
import { keptByRow } from "../keptByRow.ts";
import type { OverlaidTables, OwnMark } from "../own/overlayTables.ts";
import type {
  attributionColumns,
  checkColumns,
  cityColumns,
  claimColumns,
  disputeColumns,
  effectColumns,
  moneyColumns,
  publisherColumns,
  relayColumns,
} from "../read/columns.ts";
import type { DatasetDescription } from "../read/datasetFile.ts";

/** An entity as its file gives it, without values derived from other files. */
export type EntityRow = Omit<
  Entity,
  "counterpart" | "subsidiary" | "claim_count" | "neighbour_count" | "seat_lat" | "seat_lon"
>;

/** A claim as its dossier gives it, without its evidence, its checks and values derived from its sources. */
export type ClaimRow = Omit<
  Claim,
  | keyof ClaimChecks
  | "evidence"
  | "publisher_count"
  | "independent_sources"
  | "source_roles"
  | "relayed_sources"
  | "source_voices"
  | "source_speakers"
  | "source_voice_kinds"
  | "source_voice_countries"
  | "source_voice_controllers"
  | "attributed_to"
  | "attributed_names"
  | "attributed_names_zh"
  | "attributed_words"
  | "dispute_about"
  | "dispute_note"
  | "effect"
  | "effect_day"
  | "effect_goods"
  | "effect_short"
  | `money_${string}`
  | "confirmed"
  | "publisher_kinds"
  | "newest_source"
  | "last_reported"
  | "is_over"
>;

/** A source as sources.csv gives it, without what follows from claims, checks and the register of publishers. */
export type SourceRow = Omit<
  Source,
  | "claim_count"
  | "newest_check"
  | "publisher_kind"
  | "publisher_country"
  | "publisher_controlled_by"
  | "publisher_note"
  | "repeated_publisher"
  | "repeated_kind"
  | "repeated_country"
  | "repeated_controlled_by"
>;

/** A publisher as publishers.csv gives it. */
export type PublisherRow = z.output<typeof publisherColumns>;

/** One reading of a source again, as checks.csv gives it. */
export type CheckRow = z.output<typeof checkColumns>;

/** One retelling by a source in one claim, as relays.csv gives it. */
export type RelayRow = z.output<typeof relayColumns>;

/** Whose word a statement is, as attributions.csv gives it. */
export type AttributionRow = z.output<typeof attributionColumns>;

/** The subject of a dispute, as disputes.csv gives it. */
export type DisputeRow = z.output<typeof disputeColumns>;

/** The effects of rules and shortages, as effects.csv gives them. */
export type EffectRow = z.output<typeof effectColumns>;

/** A sum of money, as money.csv gives it. */
export type MoneyRow = z.output<typeof moneyColumns>;

/** The place of a city, as cities.csv gives it. */
export type CityRow = z.output<typeof cityColumns>;

/** A data set without a fault. */
export interface CheckedDataset {
  description: DatasetDescription;
  /** Names of the folders of own data that are laid over it, in that order. */
  own: string[];
  entities: EntityRow[];
  claims: ClaimRow[];
  sources: SourceRow[];
  publishers: PublisherRow[];
  checks: CheckRow[];
  relays: RelayRow[];
  attributions: AttributionRow[];
  disputes: DisputeRow[];
  effects: EffectRow[];
  money: MoneyRow[];
  cities: CityRow[];
}

/** A claim of a dossier with the column names of the graph. */
export function claimRow({ caveat, ...row }: z.output<typeof claimColumns> & OwnMark, dossier: string): ClaimRow {
  return { ...row, caveats: caveat, dossier };
}

/** The entities of all six files in one shape. */
export function entityRows(entities: OverlaidTables["entities"]): EntityRow[] {
  return entityTypeIds.flatMap((type) => entities[type].values.map((value) => keptEntity(value, type)));
}

/** A row stays in its file. */
const keptEntity = keptByRow((value: EntityValue, type: EntityType) => entityRow(type, value));

type EntityValue = OverlaidTables["entities"][EntityType]["values"][number];

/** An entity of any file in the shape of all; a policy's jurisdiction becomes its country. */
function entityRow(type: EntityType, value: EntityValue): EntityRow {
  const { id, name, name_zh, short_name, aliases, summary, own, override_reason } = value;
  const given: Partial<EntityRow> = value;
  const country = "jurisdiction" in value ? value.jurisdiction.join(";") || null : given.country;
  // Field by field, as in `entityNode`, because spreading two objects takes ten times as long.
  return {
    kind: given.kind ?? null,
    country: country ?? null,
    city: given.city ?? null,
    founded: given.founded ?? null,
    ticker: given.ticker ?? null,
    website: given.website ?? null,
    stage: given.stage ?? null,
    chain_step: given.chain_step ?? null,
    lat: given.lat ?? null,
    lon: given.lon ?? null,
    date: given.date ?? null,
    id,
    name,
    name_zh,
    short_name,
    aliases,
    summary,
    own,
    override_reason,
    type,
  };
}
