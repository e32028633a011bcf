import type { OfferedPage } from "@atlas/server/contract";
import { entityTypeIds } from "@atlas/server/vocabulary";
import { analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { changesAddress, parseChanges } from "../../model/address/pages/changesAddress.ts";
import { compareAddress, countriesAddress } from "../../model/address/pages/compareAddress.ts";
import { emptyFinder, formatFinder, PATHS_PATH } from "../../model/address/pages/finderState.ts";
import { landscapeAddress, wholeLandscape } from "../../model/address/pages/landscapeAddress.ts";
import { ownershipAddress } from "../../model/address/pages/ownershipAddress.ts";
import { timelineAddress, wholeTimeline } from "../../model/address/pages/timelineAddress.ts";
import { whatIfAddress } from "../../model/address/pages/whatIfAddress.ts";
import { joinAddress } from "../../model/address/splitAddress.ts";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { entityName } from "../../model/words/entityName.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { labelled, listWords, withAside } from "../../model/words/listWords.ts";
import { typeNames } from "../../model/words/names.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { strings as analyses } from "../../papers/answers/common/strings.ts";
import { type FoundPage, idsIn } from "./offers.ts";
import { strings } from "./strings.ts";

/** The address of an offered page, filled in. */
export function pageAddress({ page, values, countries }: FoundPage): string {
  const ids = idsIn(values);
  const [first = "", second] = ids;
  const addresses: Record<OfferedPage, () => string> = {
    "what-if": () => whatIfAddress({ ids, countries: [...countries] }),
    ownership: () => ownershipAddress(first),
    compare: () => (ids.length > 0 ? compareAddress(ids) : countriesAddress(countries)),
    landscape: () => landscapeAddress(wholeLandscape, first === "" ? undefined : first),
    timeline: () => timelineAddress({ ...wholeTimeline, entity: first === "" ? null : first }),
    evidence: () => analysisPaths.evidence,
    changes: () =>
      changesAddress({
        ...parseChanges(""),
        entities: ids,
        countries,
        types: entityTypeIds.filter((type) => type === values.types),
        since: values.since ?? null,
      }),
    paths: () => {
      const ends = { from: first === "" ? null : first, to: second ?? null };
      return joinAddress(PATHS_PATH, formatFinder({ ...emptyFinder, ...ends }));
    },
  };
  return addresses[page]();
}

/** The words of an offered page: its name, and what it is about. */
export function pageTitle({ page, named, countries, values }: FoundPage): string {
  const names: Record<OfferedPage, string> = {
    ...analyses.names,
    "what-if": analyses.names.whatIf,
    paths: shared.paths,
  };
  // A whole kind of rules stands under its own name, not one by one.
  const alone = named.filter(({ kind }) => values.kind === undefined || kind !== values.kind).map(entityName);
  const kinds = values.kind === undefined ? [] : [strings.exportControls];
  const [things, places] = [listWords([...alone, ...kinds]), listWords(countries.map(countryName))];
  const types = entityTypeIds.filter((type) => type === values.types).map(typeNames);
  const subject = things || listWords(types);
  const about = subject !== "" && places !== "" ? withAside(subject, places) : subject || places;
  const title = about === "" ? names[page] : labelled(names[page], about);
  return values.since === undefined ? title : withAside(title, strings.since(formatDate(values.since)));
}
