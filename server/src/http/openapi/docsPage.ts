import { type ErrorCode, errorCodes, errorStatus } from "../../contract/index.ts";
import { bodyOf, isFile, type Route } from "../defineRoute.ts";
import { type JsonSchema, refName, schemaRef } from "./componentSchemas.ts";
import { errorCodesOf, errorMeaning } from "./errorMeaning.ts";
import { type Html, html, prose } from "./html.ts";
import type { OpenApiDocument } from "./openApiDocument.ts";
import { type Parameter, parameters } from "./openApiDocument.ts";

/** The documentation as one page without script: every route with an example to click, errors, and named shapes. */
export function docsPage(routes: Route[], { info, components }: OpenApiDocument): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>API · ${info.title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
<header>
<a href="/">${info.title}</a>
<nav aria-label="On this page"><a href="#routes">Routes</a> <a href="#errors">Errors</a> <a href="#shapes">Shapes</a> <a href="/api/openapi.json">OpenAPI 3.1</a></nav>
</header>
<main>
<h1>API</h1>
<p class="lead">${info.summary} Answers are JSON. Lists in a query are comma-separated; unknown parameters are
errors. Ids come from the data set and stay the same from version to version.</p>
<h2 id="routes">Routes</h2>
<ul class="contents">${routes.map((route) => html`<li><a href="#${anchor(route)}">${shownPath(route)}</a> <span>${prose(route.summary)}</span></li>`)}</ul>
${routes.map((route) => routeSection(route, { anchor: anchor(route), path: shownPath(route) }))}
<h2 id="errors">Errors</h2>
<p>Every error answer is <code>{ "error": { "code", "message" } }</code>.</p>
<dl>${errorCodes.map(errorEntry)}</dl>
<h2 id="shapes">Shapes</h2>
${Object.entries(components.schemas).map(shapeSection)}
</main>
</body>
</html>
`;
  return page.text;
}

function anchor({ method, path }: Route): string {
  return `${method}${path.replaceAll(/[/:]+/g, "-")}`;
}

function shownPath({ method, path }: Route): string {
  return `${method.toUpperCase()} /api${path.replaceAll(/:(\w+)/g, "{$1}")}`;
}

function errorEntry(code: ErrorCode): Html {
  return html`<div><dt><code>${errorStatus[code]} ${code}</code></dt><dd>${errorMeaning[code]}</dd></div>`;
}

function shapeSection([name, schema]: [string, JsonSchema]): Html {
  return html`<section><h3 id="${name}">${name}</h3>${fieldList(fieldsOf(schema))}</section>`;
}

/** One route: its summary, an example to click, its request, its answer and its errors. */
function routeSection(route: Route, shown: { anchor: string; path: string }): Html {
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
  if (isFile(answer))
    return html`200 with ${answer.name === null ? "a text" : `the file ${answer.name}`} (${answer.type}).`;
  const fields = Object.keys(answer.shape).join(", ");
  const other = otherStatus ? ` Or ${otherStatus.status} with the same fields: ${otherStatus.description}` : "";
  return html`200 with ${typeName(schemaRef(answer))}: ${fields}.${other}`;
}

const words: Record<string, string> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

/** Says in words what values a schema allows, with links to the named shapes. */
function typeName(schema: JsonSchema): Html {
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
interface Field {
  name: string;
  schema: JsonSchema;
  description: string;
  remark?: string;
}

/** Fields or parameters with their meaning and type. */
function fieldList(fields: Field[]): Html {
  return html`<dl>${fields.map(entry)}</dl>`;
}

function fieldsOf({ properties = {} }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, description: schema.description ?? "" }));
}

function entry({ name, schema, description, remark = "" }: Field): Html {
  const type = html`<span class="type">${typeName(schema)}${remark}</span>`;
  return html`<div><dt><code>${name}</code></dt><dd>${prose(description)} ${type}</dd></div>`;
}
