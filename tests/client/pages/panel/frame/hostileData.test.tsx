import { waitFor } from "@testing-library/react";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { TablePage } from "../../../../../client/src/pages/table/TablePage.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { fakePicture } from "../../../../support/browser/fakePicture.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, detailOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

/** Markup that would act if it became part of a page, each with a different way to run. */
const markup = [
  "<script>document.title='run'</script>",
  "<img src=x onerror=\"document.title='run'\">",
  "<svg onload=\"document.title='run'\"></svg>",
  "<a href=\"javascript:document.title='run'\">here</a>",
  '"><iframe srcdoc="<script>parent.document.title=\'run\'</script>">',
  "' onmouseover='document.title=1' x='",
  "{{constructor.constructor('document.title=1')()}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to come out as it stands
  "${document.title='run'}",
];

/** Elements and attributes through which markup runs. */
const dangerous =
  "script, iframe, object, embed, [onerror], [onload], [onmouseover], [srcdoc], a[href^='javascript:' i]";

test.each(markup)("as a name, a statement, a title or a note, %s is text and nothing else", async (hostile) => {
  const texts = {
    name: hostile,
    name_zh: hostile,
    aliases: [hostile],
    summary: hostile,
    city: hostile,
    ticker: hostile,
  };
  const entities = [
    entityOf({
      id: "mp",
      ...texts,
      website: "javascript:document.title='run'",
      own: hostile,
      override_reason: hostile,
    }),
    entityOf({ id: "gm", ...texts }),
  ];
  const source = sourceOf({ id: "memo", title: hostile, publisher: hostile, via: hostile, own: hostile });
  const claim = claimOf({
    ...{ id: "c-1", subject: "mp", object: "gm", statement: hostile, notes: hostile, sources: ["memo"] },
    ...{ quantity: 1, unit: hostile, quantity_of: hostile, dossier: hostile, own: hostile, override_reason: hostile },
  });
  fakeFetch({
    "/api/entities/mp": { body: detailOf(entities[0] ?? entityOf({ id: "mp" })) },
    "/api/entities/mp/claims": { body: { claims: [claim], entities, sources: [source], total: 1 } },
    "/api/claims/c-1": { body: { claim, entities, sources: [source] } },
    "/api/claims/between": { body: { entities, claims: [claim] } },
    "/api/picture": fakePicture({ entities, claims: [claim] }),
    "/api/sources/memo": { body: { source, claims: [claim], entities, sources: [source], publishers: [], total: 1 } },
  });
  for (const [page, address] of [
    [<DetailPanel key="entity" />, "/explore?s=mp&sel=mp"],
    [<DetailPanel key="claim" />, "/explore?s=mp&sel=claim:c-1"],
    [<DetailPanel key="source" />, "/explore?s=mp&sel=source:memo"],
    [<TablePage key="table" />, "/table?s=mp,gm&tab=claims"],
  ] as const) {
    const { container, unmount } = renderClient(page, address);
    await waitFor(() => expect(container.textContent).toContain(hostile));
    expect([...container.querySelectorAll(dangerous)].map(({ outerHTML }) => outerHTML)).toEqual([]);
    unmount();
  }
  expect(document.title).not.toContain("run");
});
