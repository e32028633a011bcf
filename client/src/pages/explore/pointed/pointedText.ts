import type { Claim } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { lineSentence, lineTally } from "../../../model/claim/line/lineLabels.ts";
import { standingDay } from "../../../model/claim/standing/standingText.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { entityName, nameOrId } from "../../../model/words/entityName.ts";
import { labelled, listClauses, listParts } from "../../../model/words/listWords.ts";
import { className } from "../../../model/words/names.ts";
import { idsIn } from "../../../picture/graph/drawnBundles.ts";
import { linksOf } from "../../../picture/graph/linksOf.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import type { Listed } from "../useExplored.ts";

type Drawn = Pick<Listed, "entities" | "bundles" | "shown" | "badges" | "changed" | "changedAt" | "asOf">;

/** "Northern Rare Earth: subsidiary, China; 12 neighbours not shown". Null if it is not drawn. */
export function entityText(id: string, { entities, bundles, badges, changedAt }: Drawn): string | null {
  const entity = entities.find((one) => one.id === id);
  if (!entity) return bundles.find((one) => one.id === id)?.title ?? null;
  const [name, notShown, changed] = [entityClassOf(entity), badges.get(id) ?? 0, changedAt.get(id) ?? 0];
  // The class of organisations in China names their country.
  const country = entity.country === null || name === "organisation" ? [] : [countryName(entity.country)];
  const what = listParts([uncapital(className(name)), ...country]);
  const numbers = [
    ...(notShown > 0 ? [viewStrings.notShown(notShown)] : []),
    ...(changed > 0 ? [viewStrings.changedCount(changed)] : []),
  ];
  return labelled(entityName(entity), listClauses([what, ...numbers]));
}

/** The sentence of the line between two drawn elements; of a bundle only how many claims there are. */
export function lineText(
  ends: readonly [string, string],
  { entities, bundles, shown, changed, asOf }: Drawn,
): string | null {
  const [here, there] = ends.map((id) => new Set(idsIn(bundles, id)));
  const isAmong = ({ subject, object }: Claim) =>
    (here?.has(subject) && there?.has(object)) || (there?.has(subject) && here?.has(object));
  const passing = shown.claims.filter(isAmong);
  const among = passing.length > 0 ? passing : shown.aside.claims.filter(isAmong);
  const bundle = bundles.find(({ id }) => ends.includes(id));
  if (bundle) return labelled(bundle.title, lineTally(among));
  const [link] = linksOf(among, asOf);
  const nameOf = (id: string) =>
    nameOrId(
      entities.find((one) => one.id === id),
      id,
    );
  if (!link) return null;
  const marked = among.filter(({ id }) => changed?.impacts.has(id)).length;
  const sentence = lineSentence(link.claims, nameOf, standingDay(asOf));
  return marked === 0 ? sentence : listClauses([sentence, viewStrings.changedCount(marked)]);
}
