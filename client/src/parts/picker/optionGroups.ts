import type { SearchHit } from "@atlas/server/contract";
import { typeNames } from "../../model/words/names.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import type { OptionGroup } from "./Combobox.tsx";
import type { FittingCodes } from "./countries.ts";
import type { HitGroup } from "./searchHits.ts";
import { strings } from "./strings.ts";

/** An entity found, a country or region, or a name of which a new entity can be made. */
export type PickerOption = { key: string } & (
  | { kind: "entity"; hit: SearchHit }
  | { kind: "country"; code: string }
  | ({ kind: "several" } & Several)
  | { kind: "new"; name: string }
);

/** Entities that belong together and can be picked in one step. */
export interface Several {
  name: string;
  ids: readonly string[];
}

/** The option of an entity found. */
export function entityOption(hit: SearchHit): PickerOption {
  return { key: hit.entity.id, kind: "entity", hit };
}

interface OtherOptions {
  codes: FittingCodes;
  newName: string | null;
  together: Several | null;
}

/** Everything that can be picked: what belongs together, countries named whole, entities, other countries, and a new entity of this name. */
export function optionGroups(groups: readonly HitGroup[], { codes, newName, together }: OtherOptions) {
  const first = together === null ? 0 : 1;
  const before = first + codes.first.length;
  const after = groups.reduce((count, { hits }) => count + hits.length, before);
  const countries = (start: number, some: readonly string[]): OptionGroup<PickerOption> => ({
    id: `countries-${start}`,
    heading: strings.countries,
    start,
    options: some.map((code) => ({ key: code, kind: "country", code })),
  });
  return [
    {
      id: "several",
      heading: null,
      start: 0,
      options: together === null ? [] : [{ key: "several", kind: "several", ...together }],
    } satisfies OptionGroup<PickerOption>,
    countries(first, codes.first),
    ...groups.map(
      ({ type, stage, first: place, hits }): OptionGroup<PickerOption> => ({
        id: stage ?? type,
        heading: stage === null ? typeNames(type) : readableTitle(stage),
        start: before + place,
        options: hits.map(entityOption),
      }),
    ),
    countries(after, codes.last),
    {
      id: "new",
      heading: null,
      start: after + codes.last.length,
      options: newName === null ? [] : [{ key: "new", kind: "new", name: newName }],
    } satisfies OptionGroup<PickerOption>,
  ].filter(({ options }) => options.length > 0);
}
