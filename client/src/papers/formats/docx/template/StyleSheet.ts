import { childrenOf, descendantsOf } from "../../office/parseXml.ts";
import { setWordAttribute, wordAttribute } from "./wordXml.ts";

/** The styles of a Word document. */
export class StyleSheet {
  readonly part: string;
  readonly xml: XMLDocument;
  readonly #document: XMLDocument;

  constructor(part: string, xml: XMLDocument, document: XMLDocument) {
    this.part = part;
    this.xml = xml;
    this.#document = document;
  }

  get #styles(): Element[] {
    return childrenOf(this.xml.documentElement, "style");
  }

  byId(id: string): Element | undefined {
    return this.#styles.find((style) => wordAttribute(style, "styleId") === id);
  }

  /** The style of the same kind and name as one of another document; ids differ between the languages of Word. */
  like(style: Element): Element | undefined {
    if (isDefault(style)) return this.#styles.find((one) => isDefault(one) && kindOf(one) === kindOf(style));
    return this.named(nameOf(style), kindOf(style));
  }

  named(name: string, kind: string): Element | undefined {
    return this.#styles.find((one) => kindOf(one) === kind && nameOf(one).toLowerCase() === name.toLowerCase());
  }

  /** The style for tables: that of a table in the document, or one that the office made. */
  tableStyle(): Element | undefined {
    const used = descendantsOf(this.#document, "tblStyle").map((use) => this.byId(wordAttribute(use, "val")));
    const own = this.#styles.find(
      (style) => kindOf(style) === "table" && ["1", "true"].includes(wordAttribute(style, "customStyle")),
    );
    return used.find((style) => style !== undefined) ?? own;
  }

  freeId(wanted: string): string {
    let id = wanted;
    while (this.byId(id)) id = `Atlas${id}`;
    return id;
  }

  /** Adds a copy of a style of another document under an id of its own. */
  add(style: Element, id: string): Element {
    // A copy of an element is one.
    const added = this.xml.importNode(style, true) as Element;
    setWordAttribute(added, "styleId", id);
    this.xml.documentElement.appendChild(added);
    return added;
  }
}

export function nameOf(style: Element): string {
  return wordAttribute(childrenOf(style, "name")[0], "val");
}

export function kindOf(style: Element): string {
  return wordAttribute(style, "type");
}

function isDefault(style: Element): boolean {
  return ["1", "true"].includes(wordAttribute(style, "default"));
}
