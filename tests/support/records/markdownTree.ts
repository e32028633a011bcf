import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** GitHub flavoured Markdown as the parser of the unified project reads it. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of one kind, in the order of the text. */
export function nodesOf<Kind extends Nodes["type"]>(node: Nodes, kind: Kind): Extract<Nodes, { type: Kind }>[] {
  // What has this type is of this kind.
  const own = node.type === kind ? [node as Extract<Nodes, { type: Kind }>] : [];
  const children: readonly Nodes[] = "children" in node ? node.children : [];
  return [...own, ...children.flatMap((child) => nodesOf(child, kind))];
}

/** What of a node is read as text. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  const children: readonly Nodes[] = "children" in node ? node.children : [];
  return children.map(textOf).join("");
}
