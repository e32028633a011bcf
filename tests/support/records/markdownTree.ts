import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Parses GitHub flavoured Markdown with the parser of the unified project. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of one kind, in document order. */
export function nodesOf<Kind extends Nodes["type"]>(node: Nodes, kind: Kind): Extract<Nodes, { type: Kind }>[] {
  // The type property determines the kind of node.
  const own = node.type === kind ? [node as Extract<Nodes, { type: Kind }>] : [];
  const children: readonly Nodes[] = "children" in node ? node.children : [];
  return [...own, ...children.flatMap((child) => nodesOf(child, kind))];
}

/** The readable text of a node. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  const children: readonly Nodes[] = "children" in node ? node.children : [];
  return children.map(textOf).join("");
}
