/**
 * The element Cytoscape draws into. It fills the container and never changes: any change of its attributes, such as the
 * cursor, would make Cytoscape redraw everything.
 */
export function stageIn(container: HTMLElement): HTMLElement {
  const stage = container.ownerDocument.createElement("div");
  stage.style.position = "absolute";
  stage.style.inset = "0";
  container.append(stage);
  return stage;
}
