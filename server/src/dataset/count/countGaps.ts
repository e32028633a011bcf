import type { Source } from "../../contract/index.ts";
import { entityTypeIds, entityTypes } from "../../rules/vocabulary.ts";
import type { EntityNode, GraphRows } from "../grade/graphRows.ts";
import type { Table } from "./markdownTable.ts";
import { tallyColumn, tallyRows } from "./tally.ts";

/** Counts what the data set lacks or leans on, so that the codebook states its limits in current numbers. */
export function countGaps({ entities, claims, sources }: GraphRows): Table {
  const [leading = ""] = tallyRows(tallyColumn(sources, "publisher"))[0] ?? [];
  const byId = new Map(sources.map((source) => [source.id, source]));
  const supporting = claims.map((claim) => claim.sources.flatMap((id) => byId.get(id) ?? []));
  const isLeading = ({ publisher }: Source) => publisher === leading;
  const isParty = ({ publisher_entity }: Source) => publisher_entity !== null;
  const thirdParty = claims.filter(
    ({ evidence, independent_sources }) =>
      ["corroborated", "single-source"].includes(evidence) &&
      independent_sources.every((id) => byId.get(id)?.publisher_entity !== null),
  );
  const organisations = entities.filter(({ type }) => type === "organisation");
  const places = entities.filter(({ type }) => type === "place");
  return [
    ["what", "number", "of", "share"],
    share("sources in English", sources.filter(({ language }) => language === "en").length, sources),
    share("sources in Chinese", sources.filter(({ language }) => language === "zh").length, sources),
    share("sources without a date", sources.filter(({ published }) => published === null).length, sources),
    share("sources that are or relay the word of an organisation here", sources.filter(isParty).length, sources),
    share(`sources from ${leading}, the most frequent publisher`, sources.filter(isLeading).length, sources),
    share(`claims that cite ${leading}`, supporting.filter((cited) => cited.some(isLeading)).length, claims),
    share(`claims that rest on ${leading} alone`, supporting.filter((cited) => cited.every(isLeading)).length, claims),
    share("claims that rest on one source", claims.filter(({ source_count }) => source_count === 1).length, claims),
    share("claims graded single-source or better on the word of third organisations only", thirdParty.length, claims),
    share("claims without a start", claims.filter(({ since }) => since === null).length, claims),
    share("claims planned or proposed", claims.filter(isPlan).length, claims),
    ...withoutChineseName(entities),
    share(
      "organisations without a founding year",
      organisations.filter(({ founded }) => founded === null).length,
      organisations,
    ),
    share(
      "organisations without a website",
      organisations.filter(({ website }) => website === null).length,
      organisations,
    ),
    share("places without coordinates", places.filter(({ lat }) => lat === null).length, places),
    share("entities with one claim only", entities.filter(({ claim_count }) => claim_count === 1).length, entities),
  ];
}

function withoutChineseName(entities: readonly EntityNode[]): string[][] {
  const row = (name: string, group: readonly EntityNode[]) =>
    share(`${name} without a Chinese name`, group.filter(({ name_zh }) => name_zh === null).length, group);
  return entityTypeIds.flatMap((type) => {
    const group = entities.filter((entity) => entity.type === type);
    if (type !== "organisation") return [row(entityTypes[type].enPlural.toLowerCase(), group)];
    return [
      row(
        "organisations in China",
        group.filter(({ counterpart }) => !counterpart),
      ),
      row(
        "organisations outside China",
        group.filter(({ counterpart }) => counterpart),
      ),
    ];
  });
}

function isPlan({ status }: GraphRows["claims"][number]): boolean {
  return status === "planned" || status === "proposed";
}

function share(what: string, number: number, { length }: readonly unknown[]): string[] {
  return [what, String(number), String(length), `${Math.round((100 * number) / Math.max(1, length))}%`];
}
