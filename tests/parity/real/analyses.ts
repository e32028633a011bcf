import { CountriesRequest, PictureRequest, RemovalRequest, WhatIfRequest } from "../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { compare } from "../../../server/src/graph/compare/compare.ts";
import { compareCountries } from "../../../server/src/graph/compare/compareCountries.ts";
import { picture } from "../../../server/src/graph/picture.ts";
import { removal } from "../../../server/src/graph/whatIf/losses/removal.ts";
import { whatIf } from "../../../server/src/graph/whatIf/whatIf.ts";
import { changesAmong, changesSince } from "../../../server/src/releases/changesSince.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import { paperChanges } from "../../../server/src/releases/paper/paperChanges.ts";
import { watchedChanges } from "../../../server/src/releases/watched/watchedChanges.ts";
import { sampled } from "../../support/tier.ts";
import type { RealData } from "../onRealData.ts";

/** Pictures and analyses, each made of several queries. */
export function analysesAgree(data: () => RealData): void {
  test("what is lost without each organisation of the sample and without some countries, and what hangs on one alone", async () => {
    const { comparison } = data();
    const asked = [
      {},
      ...["CN", "US", "AU", "JP", "FJ"].flatMap((country) => [{ country }, { country, subsidiaries: "without" }]),
      ...organisations().map(({ id }) => ({ ids: id })),
    ];
    await comparison.each(asked, (request) =>
      comparison.same(`removal ${JSON.stringify(request)}`, (store) => removal(store, RemovalRequest.parse(request))),
    );
  });

  test("where goods go from products, technologies, organisations and countries", async () => {
    const { rows, comparison } = data();
    const things = rows.entities.filter(({ type }) => type === "technology" || type === "product");
    const asked = [
      ...sampled(things, 9).flatMap(({ id }) => [
        { ids: id },
        { ids: id, country: "CN" },
        { ids: id, country: "CN", stop: "exports" },
      ]),
      ...organisations().map(({ id }) => ({ ids: id })),
      ...["CN", "MM", "AU,JP"].map((country) => ({ country })),
    ];
    await comparison.each(asked, (request) =>
      comparison.same(`what if ${JSON.stringify(request)}`, (store) => whatIf(store, WhatIfRequest.parse(request))),
    );
  });

  test("what each entity of the sample and another one share and have alone", async () => {
    const { sample, comparison } = data();
    const { entities } = sample;
    await comparison.each(entities.entries(), ([index, left]) => {
      const [right = "", other = ""] = [7, 13].map((step) => entities[(index + step) % entities.length]);
      const request = { left, right, also: index % 3 === 0 ? [other] : [] };
      return comparison.same(`compare ${JSON.stringify(request)}`, (store) => compare(store, request));
    });
  });

  test("what countries have, depend on and pay", async () => {
    const { comparison } = data();
    await comparison.each(["DE,JP", "CN,US", "AU,EU,FJ"], (countries) =>
      comparison.same(`countries ${countries}`, (store) =>
        compareCountries(store, CountriesRequest.parse({ countries })),
      ),
    );
  });

  test("what views of each entity of the sample and of all together hold, whole and beside what is known", async () => {
    const { sample, comparison } = data();
    const steps = sample.entities.map((id, index) => ({ ids: [id], neighbours: [0, 5, 30, 200][index % 4] }));
    const asked = [
      { steps },
      ...steps.map((step) => ({ steps: [step] })),
      ...steps.map((step) => ({ steps: [step], known: sample.entities })),
    ];
    await comparison.each(asked, (request) =>
      comparison.same(`picture ${JSON.stringify(request)}`, (store) => picture(store, PictureRequest.parse(request))),
    );
  });

  test("what changed since every release, in the whole graph and among the entities of the sample", async () => {
    const { sample, comparison } = data();
    const { releases } = await openReleases(DATA_FOLDER);
    const all = {
      kinds: [],
      predicates: [],
      types: [],
      impacts: [],
      entities: [],
      countries: [],
      steps: [],
      limit: 500,
      offset: 0,
    };
    await comparison.each(sampled(releases.list, 3), async ({ version: from }) => {
      await comparison.same(`changes since ${from}`, (store) => changesSince(store, releases, { from, ...all }));
      await comparison.same(`changes since ${from} among the sample`, (store) =>
        changesAmong(store, releases, { from, ids: sample.entities, limit: 500 }),
      );
      const seen = { version: from, day: "2026-01-01" };
      const watches = sample.entities.slice(0, 5).map((id) => ({ ...seen, touching: [id], between: [], claims: [] }));
      await comparison.same(`news since ${from} of the sample`, (store) =>
        watchedChanges(store, releases, { today: "2026-12-01", seen, watches }),
      );
      const ids = [...((await releases.read(from))?.claims.keys() ?? [])].slice(0, 300);
      const asked = { from, ids, made: "2026-11-01", day: "2026-12-01" };
      await comparison.same(`a paper of ${from}`, (store) => paperChanges(store, releases, asked));
    });
  });

  function organisations() {
    const { rows, sample } = data();
    return rows.entities.filter(({ id, type }) => type === "organisation" && sample.entities.includes(id));
  }
}
