import type { SingularElementArgument } from "cytoscape";

/** Sets data only if some of it changed, because each change makes Cytoscape recompute styles. */
export function setData(element: SingularElementArgument, data: object): void {
  const held = element.data();
  if (Object.entries(data).some(([name, value]) => held[name] !== value)) element.data(data);
}
