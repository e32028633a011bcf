import type { OfficePackage, Relation } from "../../office/OfficePackage.ts";
import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { setWordAttribute, wordAttribute } from "./wordXml.ts";

/** Adds our lists to those of the template; returns the relation to be added if it has none. */
export function mergeNumbering(own: OfficePackage, house: OfficePackage, texts: readonly XMLDocument[]): Relation[] {
  const relation = own.relations(own.main).find(({ kind }) => kind === "numbering");
  if (relation === undefined || !own.has(relation.target)) return [];
  const name = house.related(house.main, "numbering");
  if (name === undefined)
    return [{ ...relation, id: "atlasNumbering", target: house.copyFrom(own, relation.target, new Map()) }];
  const [ours, theirs] = [own.xml(relation.target), house.xml(name)];
  const [list, use] = [highest(theirs, "abstractNum", "abstractNumId"), highest(theirs, "num", "numId")];
  for (const element of childrenOf(ours.documentElement, "abstractNum")) {
    shift(element, "abstractNumId", list);
    // The format wants every list before the first use of one.
    const before = childrenOf(theirs.documentElement, "num")[0] ?? null;
    theirs.documentElement.insertBefore(theirs.importNode(element, true), before);
  }
  for (const element of childrenOf(ours.documentElement, "num")) {
    shift(element, "numId", use);
    for (const of of childrenOf(element, "abstractNumId")) shift(of, "val", list);
    const after = childrenOf(theirs.documentElement, "num").at(-1)?.nextSibling ?? null;
    theirs.documentElement.insertBefore(theirs.importNode(element, true), after);
  }
  house.set(name, theirs);
  for (const text of texts) for (const element of descendantsOf(text, "numId")) shift(element, "val", use);
  return [];
}

function highest(numbering: XMLDocument, name: string, attribute: string): number {
  const numbers = childrenOf(numbering.documentElement, name).map((element) =>
    Number(wordAttribute(element, attribute)),
  );
  return Math.max(0, ...numbers) + 1;
}

function shift(element: Element, attribute: string, by: number): void {
  setWordAttribute(element, attribute, Number(wordAttribute(element, attribute)) + by);
}
