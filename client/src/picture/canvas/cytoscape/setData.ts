import type { SingularElementArgument } from "cytoscape";

/** Gives an element data where some of it is new: each change makes Cytoscape reckon styles anew. */
export function setData(element: SingularElementArgument, data: object): void {
  const held = element.data();
  if (Object.entries(data).some(([name, value]) => held[name] !== value)) element.data(data);
}
