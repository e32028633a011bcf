import { entityName } from "../../../../model/words/entityName.ts";
import { listWords } from "../../../../model/words/listWords.ts";
import { isControl } from "../chainTree.ts";
import { boxesOf, nameOfBox, type OwnershipChart } from "./ChartBox.ts";
import { chartStrings as strings } from "./strings.ts";

/** The chart in a few sentences: who controls the organisation, what it holds, and how many shares are missing or disputed. */
export function chartFindings(chart: OwnershipChart): string[] {
  const { self, owners, controlled, stakes } = chart;
  const name = nameOfBox(self);
  const ties = boxesOf(chart).flatMap(({ tie }) => tie ?? []);
  const without = ties.filter(({ share }) => share === null).length;
  const disputed = ties.filter(({ grade }) => grade === "disputed").length;
  const held = controlled.length + stakes.length;
  return [
    ownersFinding(owners, name),
    held === 0 ? holdsNone(chart.leftOut.length > 0)(name) : strings.holds(name, controlled.length, stakes.length),
    ...(without === 0 ? [] : [strings.unstated(without, ties.length)]),
    ...(disputed === 0 ? [] : [strings.disputedTies(disputed)]),
  ];
}

/** Nobody says that nothing is recorded where something is out of sight. */
function holdsNone(isPart: boolean): (name: string) => string {
  return isPart ? strings.holdsNoneShown : strings.holdsNone;
}

function ownersFinding(owners: OwnershipChart["owners"], name: string): string {
  const known = owners.flatMap(({ entity, tie }) => (entity && tie ? [{ entity, tie }] : []));
  const [inWords] = owners.filter(({ entity }) => entity === null);
  if (known.length === 0) {
    return inWords?.remarks.some(({ text }) => text === strings.ownersUnseen)
      ? strings.ownersUnseenOf(name)
      : strings.noOwners(name);
  }
  const control = known.filter(({ tie }) => isControl(tie.node));
  if (control.length === 0) return strings.noControl(name);
  const names = control.map(({ entity, tie }) => strings.ownedWith(entityName(entity), tie.share));
  return strings.controls(listWords(names), name, control.length > 1);
}
