import { BadRequest } from "../errors.ts";

/** The parts of a request that routes use; a test or the documentation may make one. */
export interface Asked {
  method: string;
  /** As parsed by node:querystring. */
  query: Readonly<Record<string, unknown>>;
  /** The values in the path. */
  params: Readonly<Record<string, unknown>>;
  body?: unknown;
}

/**
 * The input of a request as one object: path and query of a GET or DELETE, the body of a POST, path and body of a PUT. Throws
 * BadRequest if a name occurs twice, as in `?limit=1&limit=2`, because neither value can be preferred.
 */
export function requestInput(request: Asked): unknown {
  const hasBody = request.method === "POST" || request.method === "PUT";
  const fromQuery = Object.entries(request.query);
  for (const [name, value] of fromQuery) {
    if (Array.isArray(value) || Object.hasOwn(request.params, name))
      throw new BadRequest(`${shown(name)}: occurs more than once`);
    // Schemas that allow any name lose this one, because an object does not store it like other names.
    if (name === "__proto__") throw new BadRequest(`${name}: is unknown`);
    if (hasBody) throw new BadRequest(`${shown(name)}: belongs in the body`);
  }
  if (!hasBody) return { ...request.query, ...request.params };
  if (request.body === undefined)
    throw new BadRequest("body: expected JSON, with the header Content-Type: application/json");
  if (request.method === "POST") return request.body;
  if (typeof request.body !== "object" || request.body === null || Array.isArray(request.body))
    throw new BadRequest("body: expected an object");
  for (const name of Object.keys(request.params))
    if (Object.hasOwn(request.body, name)) throw new BadRequest(`${shown(name)}: occurs more than once`);
  return { ...request.body, ...request.params };
}

function shown(name: string): string {
  return name.slice(0, 60);
}
