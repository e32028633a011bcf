import type { AskedQuery } from "@atlas/server/contract";
import { IconCopy } from "@tabler/icons-react";
import { type Query, type QueryCache, useQueries, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { queriesOf } from "../../parts/api/questions.ts";
import { summary } from "../../parts/api/records.ts";
import { RequestFailure } from "../../parts/api/request/Awaited.tsx";
import type { AskedRequest } from "../../parts/api/request/fetchJson.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { strings as frame } from "../../ui/strings.ts";
import css from "./QueriesDialog.module.css";
import { queryStrings } from "./strings.ts";

/** The Cypher queries behind the page, each once. */
export function QueriesDialog({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient().getQueryCache();
  // A snapshot from when the dialog opened, without the requests of the dialog itself.
  const [asked] = useState(() => askedIn(cache));
  const answers = useQueries({ queries: asked.map(queriesOf) });
  const failed = answers.find(({ isError }) => isError);
  const queries = merged(answers.flatMap(({ data }) => data?.queries ?? []));
  const waiting = answers.some(({ isPending }) => isPending);
  return (
    <Dialog title={queryStrings.title} size={720} onClose={onClose}>
      <p className="muted small below8">{queryStrings.hint}</p>
      {failed && <RequestFailure error={failed.error} />}
      {waiting && <p role="status">{frame.loading}</p>}
      {!waiting && !failed && queries.length === 0 && <p>{queryStrings.none}</p>}
      {queries.map((query) => (
        <section key={query.name} className="apart14" aria-label={query.name}>
          <CopyButton
            label={queryStrings.copy(query.name)}
            failed={queryStrings.failed}
            icon={<IconCopy size={16} />}
            text={() => queryText(query)}
          />
          {query.times > 1 && <p className="muted small below8">{queryStrings.times(query.times)}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
          <pre className={`tiny breaks above8 framed round4 ${css.text}`} lang="en" tabIndex={0}>
            {queryText(query)}
          </pre>
        </section>
      ))}
    </Dialog>
  );
}

/** The requests of the page, then those of every page's frame: which data set this is. */
function askedIn(cache: QueryCache): AskedRequest[] {
  const active = cache.findAll({ type: "active" });
  const ofFrame = ({ queryKey }: Query) => queryKey[0] === summary().queryKey[0];
  return [...active.filter((query) => !ofFrame(query)), ...active.filter(ofFrame)].flatMap(
    ({ meta }) => meta?.asks ?? [],
  );
}

function merged(queries: readonly AskedQuery[]): AskedQuery[] {
  const byName = new Map<string, AskedQuery>();
  for (const query of queries) {
    const known = byName.get(query.name);
    byName.set(query.name, known ? { ...known, times: known.times + query.times } : query);
  }
  return [...byName.values()];
}

/** A query for Neo4j Browser or cypher-shell: first its parameters, then its text. */
export function queryText({ name, cypher, params }: Pick<AskedQuery, "name" | "cypher" | "params">): string {
  return `// ${name}\n:param ${cypherMap(params)};\n\n${cypher.trim()};\n`;
}

function cypherMap(map: object): string {
  return `{${Object.entries(map)
    .map(([name, value]) => `${name}: ${cypherOf(value)}`)
    .join(", ")}}`;
}

/** JSON matches Cypher for texts, numbers and lists, but not for the keys of maps. */
function cypherOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherOf).join(", ")}]`;
  return typeof value === "object" && value !== null ? cypherMap(value) : JSON.stringify(value);
}
