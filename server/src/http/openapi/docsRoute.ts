import { errorStatus } from "../../contract/index.ts";
import { bodyOf, isFile, type Route } from "../defineRoute.ts";
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

function example({ method, writes, example: { path, body } }: Route): Html {
  if (method === "get") return html`<p><a href="/api${path}"><code>/api${path}</code></a></p>`;
  const verb = method === "post" ? "" : ` -X ${method.toUpperCase()}`;
  const sent = body === undefined ? "" : ` -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  const seen = method === "put" ? " -H 'If-None-Match: *'" : ` -H 'If-Match: "k2Jx0q"'`;
  const headers = writes
    ? ` -H 'Origin: http://localhost:3000' -H 'X-Atlas-Token: …'${writes === "row" ? seen : ""}`
    : "";
  return html`<pre>curl${verb} http://localhost:3000/api${path}${headers}${sent}</pre>`;
}

function takes(route: Route): Html {
  const fields = parameters(route).map(parameterField);
  const shape = bodyOf(route);
  return html`${fields.length === 0 ? html`` : html`<h4>Parameters</h4>${fieldList(fields)}`}${
    shape === null ? html`` : html`<h4>Body</h4><p>${typeName(schemaRef(shape))}</p>`
  }`;
}

function parameterField({ name, schema, description, required }: Parameter): Field {
  const remark = schema.default === undefined ? "" : `; default ${schema.default}`;
  return { name, schema, description, remark: required ? "; required" : remark };
}

function answer({ answer, otherStatus }: Route): Html {
  if (isFile(answer)) return html`200 with the file ${answer.name} (${answer.type}).`;
  const fields = Object.keys(answer.shape).join(", ");
  const other = otherStatus ? ` Or ${otherStatus.status} with the same fields: ${otherStatus.description}` : "";
  return html`200 with ${typeName(schemaRef(answer))}: ${fields}.${other}`;
}
