/**
 * The element that Cytoscape draws into: it fills the container, and nothing about it ever changes. With each attribute
 * that does, such as the shape of the pointer, Cytoscape would draw everything anew.
 */
export function stageIn(container: HTMLElement): HTMLElement {
  const stage = container.ownerDocument.createElement("div");
  stage.style.position = "absolute";
  stage.style.inset = "0";
  container.append(stage);
  return stage;
}
