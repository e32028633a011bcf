import { strFromU8, strToU8 } from "fflate";
import { OfficeContentTypes } from "./OfficeContentTypes.ts";
import { childrenOf, parseXml, serializeXml } from "./parseXml.ts";

/** A relation from one part of an Office file to another, or to an address outside. */
export interface Relation {
  id: string;
  /** Its last word, such as image; relations of the two editions of the format differ only before it. */
  kind: string;
  type: string;
  /** Name of the part, or the address if `external`. */
  target: string;
  external: boolean;
}

export type Parts = Record<string, Uint8Array>;

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
/** The namespace of the attributes by which a part refers to its relations, such as r:id. */
export const OFFICE_REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An Office file taken apart: its parts, and the relations and content types that hold it together. */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly types: OfficeContentTypes;

  constructor(parts: Parts) {
    this.#parts = new Map(Object.entries(parts));
    this.types = new OfficeContentTypes(this.text("[Content_Types].xml"));
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  bytes(name: string): Uint8Array {
    const part = this.#parts.get(name);
    if (part === undefined) throw new RangeError(`no part ${name}`);
    return part;
  }

  text(name: string): string {
    return strFromU8(this.bytes(name));
  }

  xml(name: string): XMLDocument {
    return parseXml(this.text(name));
  }

  set(name: string, content: Uint8Array | string | XMLDocument): void {
    if (content instanceof Uint8Array) this.#parts.set(name, content);
    else this.#parts.set(name, strToU8(typeof content === "string" ? content : serializeXml(content)));
  }

  remove(name: string): void {
    this.#parts.delete(name);
    this.#parts.delete(relationsFile(name));
  }

  /** The relations of a part, or of the package itself if `name` is empty. */
  relations(name: string): Relation[] {
    const file = relationsFile(name);
    if (!this.has(file)) return [];
    return childrenOf(this.xml(file).documentElement).map((element) => {
      const type = element.getAttribute("Type") ?? "";
      const target = element.getAttribute("Target") ?? "";
      const external = element.getAttribute("TargetMode") === "External";
      return {
        id: element.getAttribute("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: external ? target : resolved(name, target),
        external,
      };
    });
  }

  setRelations(name: string, relations: readonly Relation[]): void {
    const parsed = parseXml(`<Relationships xmlns="${RELATIONS}"/>`);
    for (const { id, type, target, external } of relations) {
      const element = parsed.createElementNS(RELATIONS, "Relationship");
      element.setAttribute("Id", id);
      element.setAttribute("Type", type);
      element.setAttribute("Target", external ? target : `/${target}`);
      if (external) element.setAttribute("TargetMode", "External");
      parsed.documentElement.appendChild(element);
    }
    this.set(relationsFile(name), parsed);
  }

  /** The part that a relation of some kind leads to, if there is one. */
  related(name: string, kind: string): string | undefined {
    return this.relations(name).find((relation) => relation.kind === kind && !relation.external)?.target;
  }

  /** The document or presentation itself. */
  get main(): string {
    const main = this.related("", "officeDocument");
    if (main === undefined) throw new RangeError("no main part");
    return main;
  }

  /** A name for a new part that no part has, like `wanted`. */
  freeName(wanted: string): string {
    const [, stem = "", ending = ""] = wanted.match(/^(.*?)(\.[^./]+)?$/) ?? [];
    let name = wanted;
    for (let count = 1; this.has(name); count += 1) name = `${stem}_${count}${ending}`;
    return name;
  }

  /** Copies a part of another file and all that it leads to; `copied` maps the names there to those here. */
  copyFrom(other: OfficePackage, name: string, copied: Map<string, string>): string {
    const known = copied.get(name);
    if (known !== undefined) return known;
    const here = this.freeName(name);
    copied.set(name, here);
    this.set(here, other.bytes(name));
    this.types.set(here, other.types.of(name));
    const relations = other.relations(name);
    if (relations.length > 0)
      this.setRelations(
        here,
        relations.map((one) => (one.external ? one : { ...one, target: this.copyFrom(other, one.target, copied) })),
      );
    return here;
  }

  /** The parts that the package leads to, ready to be zipped; everything else is left out. */
  reachableParts(): Parts {
    const reached = new Set<string>();
    const left = this.relations("").map(({ target }) => target);
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (reached.has(name) || !this.has(name)) continue;
      reached.add(name);
      left.push(...this.relations(name).flatMap(({ target, external }) => (external ? [] : [target])));
    }
    this.types.keepOnly(reached);
    const names = ["[Content_Types].xml", relationsFile(""), ...reached, ...[...reached].map(relationsFile)];
    this.set("[Content_Types].xml", this.types.xml());
    return Object.fromEntries(names.filter((name) => this.has(name)).map((name) => [name, this.bytes(name)]));
  }
}

function relationsFile(name: string): string {
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The name of a part that `target` leads to from the part `from`. */
function resolved(from: string, target: string): string {
  return decodeURI(new URL(target, `part:///${from}`).pathname).replace(/^\/+/, "");
}
