import { errorStatus } from "../../contract/index.ts";
import type { Route } from "../defineRoute.ts";
import { schemaRef } from "./componentSchemas.ts";
import { errorCodesOf } from "./errorMeaning.ts";
import { type Field, fieldList } from "./fieldList.ts";
import { type Html, html, prose } from "./html.ts";
import { type Parameter, parameters } from "./parameters.ts";
import { typeName } from "./typeName.ts";

/** One route: its summary, an example to click, its request, its answer and its errors. */
export function routeSection(route: Route, shown: { anchor: string; path: string }): Html {
  const errors = errorCodesOf(route).map((code) => html`<li><code>${errorStatus[code]} ${code}</code></li>`);
  return html`<section>
<h3 id="${shown.anchor}"><code>${shown.path}</code></h3>
<p>${prose(route.summary)}</p>
<h4>Example</h4>
${example(route)}
${takes(route)}
<h4>Answer</h4>
<p>${answer(route)}</p>
<h4>Errors</h4>
<ul class="codes">${errors}</ul>
</section>
`;
}

function example({ method, example: { path, body } }: Route): Html {
  if (method === "get") return html`<p><a href="/api${path}"><code>/api${path}</code></a></p>`;
  return html`<pre>curl http://localhost:3000/api${path} -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'</pre>`;
}

function takes(route: Route): Html {
  if (route.method === "post") return html`<h4>Body</h4><p>${typeName(schemaRef(route.request))}</p>`;
  const fields = parameters(route).map(parameterField);
  return fields.length === 0 ? html`` : html`<h4>Parameters</h4>${fieldList(fields)}`;
}

function parameterField({ name, schema, description, required }: Parameter): Field {
  const remark = schema.default === undefined ? "" : `; default ${schema.default}`;
  return { name, schema, description, remark: required ? "; required" : remark };
}

function answer({ answer, otherStatus }: Route): Html {
  const fields = Object.keys(answer.shape).join(", ");
  const other = otherStatus ? ` Or ${otherStatus.status} with the same fields: ${otherStatus.description}` : "";
  return html`200 with ${typeName(schemaRef(answer))}: ${fields}.${other}`;
}
