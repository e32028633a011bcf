import type { JsonSchema } from "./componentSchemas.ts";
import { refName } from "./componentSchemas.ts";
import { type Html, html, prose } from "./html.ts";

const words: Record<string, string> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

/** Says in words what values a schema allows, with links to the named shapes. */
export function typeName(schema: JsonSchema): Html {
  const name = refName(schema);
  if (name !== null) return html`<a href="#${name}">${name}</a>`;
  if (schema.anyOf) return joined(schema.anyOf.map(typeName), " or ");
  if (schema.enum) return html`${schema.enum.map(String).join(", ")}`;
  if (schema.items) return html`list of ${typeName(schema.items)}`;
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([field, type]) => html`${field}: ${typeName(type)}`);
    return html`{ ${joined(fields, "; ")} }`;
  }
  return html`${[schema.type ?? "any"]
    .flat()
    .map((type) => words[type] ?? type)
    .join(" or ")}${bounds(schema)}`;
}

function bounds({ minimum, maximum }: JsonSchema): string {
  // Zod bounds every whole number by JavaScript's safe range, which says nothing to a reader.
  if (typeof minimum !== "number" || typeof maximum !== "number" || maximum === Number.MAX_SAFE_INTEGER) return "";
  return `, ${minimum} to ${maximum}`;
}

function joined(parts: Html[], separator: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;
}

/** One field or parameter; `remark` follows its type. */
export interface Field {
  name: string;
  schema: JsonSchema;
  description: string;
  remark?: string;
}

/** Fields or parameters with their meaning and type. */
export function fieldList(fields: Field[]): Html {
  return html`<dl>${fields.map(entry)}</dl>`;
}

export function fieldsOf({ properties = {} }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, description: schema.description ?? "" }));
}

function entry({ name, schema, description, remark = "" }: Field): Html {
  const type = html`<span class="type">${typeName(schema)}${remark}</span>`;
  return html`<div><dt><code>${name}</code></dt><dd>${prose(description)} ${type}</dd></div>`;
}
