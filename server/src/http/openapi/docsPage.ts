import { type ErrorCode, errorCodes, errorStatus } from "../../contract/index.ts";
import type { Route } from "../defineRoute.ts";
import { routeSection } from "./docsRoute.ts";
import { errorMeaning } from "./errorMeaning.ts";
import { fieldList, fieldsOf } from "./fieldList.ts";
import { type Html, html, prose } from "./html.ts";
import type { JsonSchema } from "./JsonSchema.ts";
import type { OpenApiDocument } from "./openApiDocument.ts";

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
