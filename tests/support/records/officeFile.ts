import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** The parts of an Office file, each parsed on first use; a part that is not well-formed throws. */
export class OfficeFile {
  readonly names: string[];
  readonly #parts: Record<string, Uint8Array>;

  constructor(file: Uint8Array) {
    this.#parts = unzipSync(file);
    this.names = Object.keys(this.#parts);
  }

  /** The text of a part, including markup. */
  text(name: string): string {
    const part = this.#parts[name];
    if (part === undefined) throw new Error(`no part ${name} among ${this.names.join(", ")}`);
    return strFromU8(part);
  }

  xml(name: string): Document {
    const stop = (level: string, message: string) => {
      // The replacement character is there on purpose.
      if (level !== "warning" || !message.includes("replacement character")) throw new Error(`${name}: ${message}`);
    };
    return new DOMParser({ onError: stop }).parseFromString(this.text(name), "text/xml");
  }

  /** All elements of a part with a name such as w:p, in order. */
  elements(name: string, tag: string): Element[] {
    return [...this.xml(name).getElementsByTagName(tag)];
  }

  /** Targets of a part's relations, by id. */
  relations(name: string): Map<string, string> {
    const [, folder = "", file = ""] = name.match(/^(.*\/)?([^/]+)$/) ?? [];
    return new Map(
      this.elements(`${folder}_rels/${file}.rels`, "Relationship").map((relation) => [
        relation.getAttribute("Id") ?? "",
        relation.getAttribute("Target") ?? "",
      ]),
    );
  }
}

/** The text of an element, without markup. */
export function textIn(element: Element): string {
  return element.textContent ?? "";
}
