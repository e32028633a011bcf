import { childrenOf, parseXml } from "./parseXml.ts";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The content type of each part of an Office file, by its name or its file name extension. */
export class OfficeContentTypes {
  readonly #byExtension = new Map<string, string>();
  readonly #byName = new Map<string, string>();

  constructor(text: string) {
    for (const element of childrenOf(parseXml(text).documentElement)) {
      const type = element.getAttribute("ContentType") ?? "";
      if (element.localName === "Default")
        this.#byExtension.set((element.getAttribute("Extension") ?? "").toLowerCase(), type);
      else this.#byName.set((element.getAttribute("PartName") ?? "").replace(/^\//, ""), type);
    }
  }

  of(name: string): string {
    return this.#byName.get(name) ?? this.#byExtension.get(extensionOf(name)) ?? "";
  }

  set(name: string, type: string): void {
    const extension = extensionOf(name);
    if (this.#byExtension.get(extension) === type) this.#byName.delete(name);
    else if (type.startsWith("image/") && !this.#byExtension.has(extension)) this.#byExtension.set(extension, type);
    else this.#byName.set(name, type);
  }

  /** Drops the types of parts that are not among `names`. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.#byName.keys()) if (!names.has(name)) this.#byName.delete(name);
  }

  xml(): XMLDocument {
    const parsed = parseXml(`<Types xmlns="${TYPES}"/>`);
    const add = (name: string, attributes: Record<string, string>) => {
      const element = parsed.createElementNS(TYPES, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      parsed.documentElement.appendChild(element);
    };
    for (const [extension, type] of this.#byExtension) add("Default", { Extension: extension, ContentType: type });
    for (const [name, type] of this.#byName) add("Override", { PartName: `/${name}`, ContentType: type });
    return parsed;
  }
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
