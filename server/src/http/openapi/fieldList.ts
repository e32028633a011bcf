import { type Html, html, prose } from "./html.ts";
import type { JsonSchema } from "./JsonSchema.ts";
import { typeName } from "./typeName.ts";

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

/** The fields of a shape. */
export function fieldsOf({ properties = {} }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, description: schema.description ?? "" }));
}

function entry({ name, schema, description, remark = "" }: Field): Html {
  const type = html`<span class="type">${typeName(schema)}${remark}</span>`;
  return html`<div><dt><code>${name}</code></dt><dd>${prose(description)} ${type}</dd></div>`;
}
