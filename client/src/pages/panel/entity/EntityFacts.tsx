import type { Claim, Entity } from "@atlas/server/contract";
import { Fragment } from "react";
import { selectEntity } from "../../../model/address/view/selection.ts";
import { addEntity } from "../../../model/address/view/steps.ts";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { standingWord } from "../../../model/claim/standing/standingText.ts";
import { placeName } from "../../../model/words/codes/codeNames.ts";
import { ownDataFact } from "../../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { webHost } from "../../../model/words/webAddress.ts";
import { useStandingDay } from "../../../parts/claim/useStandingDay.ts";
import { columnStrings } from "../../../parts/desk/strings.ts";
import { NewTabLink } from "../../../ui/NewTabLink.tsx";
import { type Fact, FactList } from "../frame/FactList.tsx";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { strings } from "../frame/strings.ts";
import { EntityLink } from "./EntityLink.tsx";
import { entityFacts } from "./entityFacts.ts";
import { factsStrings } from "./strings.ts";

interface EntityFactsProps {
  entity: Entity;
  /** LOCATED_IN claims of the entity. */
  locations: readonly Claim[];
  reading: ClaimReading;
}

/** Short facts about an entity; what the data set does not state is shown as not stated. */
export function EntityFacts({ entity, locations, reading }: EntityFactsProps) {
  const [kind, ...others] = entityFacts(entity);
  if (entity.type !== "organisation") {
    return <FactList running facts={[...(kind ? [kind, ...others] : []), ...ownDataFact(entity)]} />;
  }
  const facts: (Fact | undefined)[] = [
    kind,
    ...placeFacts(entity, locations, reading),
    ...others,
    { name: columnStrings.website, value: websiteOf(entity) },
    ...ownDataFact(entity),
  ];
  return <FactList running facts={facts.filter((fact) => fact !== undefined)} />;
}

/** The headquarters, with a link if it is an entity, and the other locations. */
function placeFacts({ city, country }: Entity, locations: readonly Claim[], { entities }: ClaimReading): Fact[] {
  const places = locations.flatMap((claim) => {
    const place = entities.get(claim.object);
    return place ? [{ claim, place }] : [];
  });
  const seat = places.find(({ place }) => place.name === city)?.place;
  const sites = places.filter(({ place }) => place !== seat);
  const text = placeName(city, country);
  const linked = seat && (
    <SelectionLink change={(view) => selectEntity(addEntity(view, seat.id), seat.id)}>{text}</SelectionLink>
  );
  const facts: Fact[] = [{ name: factsStrings.place, value: linked ?? (text || null) }];
  if (sites.length > 0) facts.push({ name: factsStrings.sites, value: <Sites sites={sites} /> });
  return facts;
}

function Aside({ word }: { word: string | null }) {
  return word === null ? null : strings.aside([word]);
}

function Sites({ sites }: { sites: { claim: Claim; place: Entity }[] }) {
  const day = useStandingDay();
  return sites.map(({ claim, place }, index) => (
    <Fragment key={claim.id}>
      {index > 0 && shared.semicolon}
      <EntityLink entity={place} />
      <Aside word={standingWord(claim, day)} />
    </Fragment>
  ));
}

function websiteOf({ website }: Entity) {
  const host = website === null ? null : webHost(website);
  if (website === null || host === null) return website;
  return <NewTabLink href={website}>{host}</NewTabLink>;
}
