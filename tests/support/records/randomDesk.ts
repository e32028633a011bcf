import { csvText } from "../../../server/src/dataset/csvText.ts";
import type { OwnFiles } from "../../../server/src/dataset/own/ownFiles.ts";
import {
  checkColumns,
  claimColumns,
  entityColumns,
  publisherColumns,
  sourceColumns,
} from "../../../server/src/dataset/read/columns.ts";
import { columnsOf } from "../../../server/src/dataset/read/columnsOf.ts";
import type { Tables } from "../../../server/src/dataset/read/readTables.ts";
import { type Random, randomOf } from "../../../server/src/scale/generate/Random.ts";

type Cells = Record<string, string>;

const columns = {
  "claims/desk.csv": columnsOf(claimColumns),
  "entities/organisations.csv": columnsOf(entityColumns.organisation),
  "entities/technologies.csv": columnsOf(entityColumns.technology),
  "entities/products.csv": columnsOf(entityColumns.product),
  "sources.csv": columnsOf(sourceColumns),
  "publishers.csv": columnsOf(publisherColumns),
  "checks.csv": columnsOf(checkColumns),
  "overrides.csv": ["what", "id", "reason"],
} as const;
type File = keyof typeof columns;

/** A claim's predicate with the files of its ends. */
const shapes = [
  ["SUBSIDIARY_OF", "entities/organisations.csv", "entities/organisations.csv"],
  ["OWNS_STAKE_IN", "entities/organisations.csv", "entities/organisations.csv"],
  ["SUPPLIES", "entities/organisations.csv", "entities/organisations.csv"],
  ["DEVELOPS", "entities/organisations.csv", "entities/technologies.csv"],
  ["PRODUCES", "entities/organisations.csv", "entities/products.csv"],
] as const;
const words = ["磁材", "praseodymium", "Neo Magnets", "bastnäsite", "Łódź", 'O\'Neill "REE"', "回收, 再生"];

/** A desk that changes at random from a seed; a change may have faults, and is then taken back by `undo`. */
export class RandomDesk {
  #rows: Record<File, Cells[]> = emptyRows();
  #before = this.#rows;
  #made = 0;
  readonly #base: Tables;
  readonly #random: Random;

  constructor(base: Tables, seed: number) {
    this.#base = base;
    this.#random = randomOf(seed, "desk", 0);
  }

  files(): OwnFiles {
    const files = new Map<string, Buffer>();
    for (const file of fileNames) {
      const blank = Object.fromEntries(columns[file].map((column) => [column, ""]));
      const rows = this.#rows[file].map((row) => ({ ...blank, ...row }));
      if (rows.length > 0) files.set(file, Buffer.from(csvText<string>(columns[file], rows)));
    }
    return { name: "desk", faults: [], files };
  }

  /** Makes one change; returns what it was. */
  change(): string {
    this.#before = structuredClone(this.#rows);
    const changes = [
      this.#addClaim,
      this.#addClaim,
      this.#addOwner,
      this.#editClaim,
      this.#editClaim,
      this.#addEntity,
      this.#editEntity,
      this.#moveEntity,
      this.#addSource,
      this.#editSource,
      this.#setPublisher,
      this.#override,
      this.#override,
      this.#addCheck,
      this.#remove,
      this.#remove,
    ];
    return this.#one(changes).call(this);
  }

  undo(): void {
    this.#rows = this.#before;
  }

  #addClaim(): string {
    const [predicate, from, to] = this.#one(shapes);
    const row = {
      id: `desk-${++this.#made}`,
      ...this.#ends(from, to),
      predicate,
      statement: `${this.#one(words)} ${this.#made} ${this.#one(words)}.`,
      status: this.#one(["in-force", "in-force", "planned", "ended"]),
      ...(predicate === "OWNS_STAKE_IN" ? { share_pct: this.#one(["", "12.5", "37"]) } : {}),
      since: this.#one(["", "2019", "2024-05"]),
      sources: this.#sources(),
    };
    this.#rows["claims/desk.csv"].push({ ...row, disputed_by: this.#maybe(() => this.#sourceId()) });
    return `add ${row.predicate} ${row.subject} ${row.object}`;
  }

  /** Makes a publisher of other claims kin of their ends. */
  #addOwner(): string {
    const owner = this.#one(["baogang-group", "mp-materials", "state-council"]);
    const subject = this.#one(this.#idsOf("entities/organisations.csv"));
    const row = { id: `desk-${++this.#made}`, subject, predicate: "SUBSIDIARY_OF", object: owner, status: "in-force" };
    this.#rows["claims/desk.csv"].push({ ...row, statement: `Owner ${this.#made}.`, sources: this.#sources() });
    return `own ${subject} by ${owner}`;
  }

  #editClaim(): string {
    const row = this.#own("claims/desk.csv");
    if (row === undefined) return this.#addClaim();
    const shape = this.#one(shapes);
    Object.assign(
      row,
      this.#one<() => Cells>([
        () => ({ statement: `${this.#one(words)} again.`, notes: this.#one(words) }),
        () => ({ predicate: shape[0], ...this.#ends(shape[1], shape[2]) }),
        () => ({ sources: this.#sources() }),
        () => ({ status: this.#one(["in-force", "planned", "suspended"]) }),
        () => ({ disputed_by: this.#sourceId() }),
      ])(),
    );
    return `edit ${row.id}`;
  }

  #addEntity(): string {
    const file = this.#one([
      "entities/organisations.csv",
      "entities/technologies.csv",
      "entities/products.csv",
    ] as const);
    const name = `${this.#one(words)} ${++this.#made}`;
    const facts: Cells = file === "entities/organisations.csv" ? this.#organisation() : {};
    if (file === "entities/technologies.csv") facts.stage = this.#one(["mining", "magnet"]);
    this.#rows[file].push({ id: `made-${this.#made}`, name, name_zh: this.#one(["", "磁材公司"]), ...facts });
    return `add entity made-${this.#made}`;
  }

  #editEntity(): string {
    const row = this.#own("entities/organisations.csv");
    if (row === undefined) return this.#addEntity();
    Object.assign(row, {
      name: `${this.#one(words)} ${++this.#made}`,
      summary: this.#one(words),
      ...this.#organisation(),
    });
    return `edit entity ${row.id}`;
  }

  /** Gives an entity another type. */
  #moveEntity(): string {
    const [from, to] = this.#one([
      ["entities/products.csv", "entities/technologies.csv"],
      ["entities/technologies.csv", "entities/products.csv"],
    ] as const);
    const row = this.#rows[from].pop();
    if (row === undefined) return this.#addEntity();
    const { stage: _, ...rest } = row;
    this.#rows[to].push(to === "entities/technologies.csv" ? { ...rest, stage: "magnet" } : rest);
    return `move ${row.id}`;
  }

  #addSource(): string {
    const id = `paper-${++this.#made}`;
    const row = { id, title: `${this.#one(words)} ${this.#made}`, kind: "news", language: "en", ...this.#origin() };
    this.#rows["sources.csv"].push({ ...row, url: `https://example.org/${this.#made}` });
    return `add source ${id}`;
  }

  #editSource(): string {
    const row = this.#own("sources.csv");
    if (row === undefined) return this.#addSource();
    Object.assign(row, { title: `${this.#one(words)} again`, ...this.#origin() });
    return `edit source ${row.id}`;
  }

  /** Says who publishes, and who controls that publisher. */
  #setPublisher(): string {
    const rows = this.#rows["publishers.csv"];
    const publisher = this.#one(["Trade Daily", "Magnet Weekly"]);
    const row = rows.find((known) => known.publisher === publisher) ?? { publisher };
    const facts = { kind: this.#one(["news", "company", "state-media"]), country: this.#one(["CN", "US"]) };
    Object.assign(row, facts, {
      controlled_by: this.#maybe(() => this.#one(this.#idsOf("entities/organisations.csv"))),
    });
    if (!rows.includes(row)) rows.push(row);
    return `publisher ${publisher}`;
  }

  /** Replaces a row of the data set. */
  #override(): string {
    const what = this.#one(["claim", "entity", "source"] as const);
    const [file, rows] = {
      claim: ["claims/desk.csv", this.#base.dossiers.flatMap(({ table }) => table.rows)] as const,
      entity: ["entities/organisations.csv", this.#base.entities.organisation.rows] as const,
      source: ["sources.csv", this.#base.sources.rows] as const,
    }[what];
    const row: Cells = { ...this.#one<{ cells: Cells }>(rows).cells };
    if (this.#rows[file].some(({ id }) => id === row.id)) return "override nothing";
    if (what === "claim") Object.assign(row, { statement: `Otherwise ${++this.#made}.`, sources: this.#sources() });
    if (what === "entity")
      Object.assign(row, { name: `${row.name} ${++this.#made}`, country: this.#one(["CN", "US"]) });
    if (what === "source") Object.assign(row, { title: `Otherwise ${++this.#made}`, ...this.#origin() });
    this.#rows[file].push(row);
    this.#rows["overrides.csv"].push({ what, id: row.id ?? "", reason: `Reason ${this.#made}` });
    return `override ${what} ${row.id}`;
  }

  #addCheck(): string {
    const own = this.#rows["claims/desk.csv"];
    const base = this.#base.dossiers.flatMap(({ table }) => table.rows.map(({ cells }): Cells => cells));
    const claim = this.#one([...own, ...base]);
    const source = this.#one((claim.sources ?? "").split(";"));
    const verdict = this.#one(["supports", "partly", "does-not", "unreadable"]);
    const checked = this.#one(["2026-11-20", "2026-11-21", "2026-11-22"]);
    this.#rows["checks.csv"].push({
      claim: claim.id ?? "",
      source,
      checked,
      verdict,
      note: this.#one(["", "Read again"]),
    });
    return `check ${claim.id} ${source} ${verdict}`;
  }

  #remove(): string {
    const file = this.#one(fileNames);
    const row = this.#own(file);
    if (row === undefined) return "remove nothing";
    this.#rows[file] = this.#rows[file].filter((other) => other !== row);
    const overrides = this.#rows["overrides.csv"];
    if (file !== "overrides.csv") this.#rows["overrides.csv"] = overrides.filter(({ id }) => id !== row.id);
    return `remove ${file} ${Object.values(row)[0]}`;
  }

  #organisation(): Cells {
    return { kind: this.#one(["listed-company", "government"]), country: this.#one(["CN", "US", ""]) };
  }

  #origin(): Cells {
    const publisher = this.#one(["Trade Daily", "Magnet Weekly", "Reuters", "Unheard Of"]);
    const repeats = this.#one(["", "", "reuters-2025", "Caixin"]);
    return { publisher, repeats, published: this.#one(["", "2024", "2026-03"]) };
  }

  #ends(from: File, to: File): { subject: string; object: string } {
    return { subject: this.#one(this.#idsOf(from)), object: this.#one(this.#idsOf(to)) };
  }

  #sources(): string {
    return [...new Set([this.#sourceId(), this.#sourceId()])].join(";");
  }

  #sourceId(): string {
    return this.#one(this.#idsOf("sources.csv"));
  }

  #idsOf(file: File): string[] {
    const { organisation, technology, product } = this.#base.entities;
    const base: Partial<Record<File, { cells: { id: string } }[]>> = {
      "entities/organisations.csv": organisation.rows,
      "entities/technologies.csv": technology.rows,
      "entities/products.csv": product.rows,
      "sources.csv": this.#base.sources.rows,
    };
    return [...(base[file] ?? []).map(({ cells }) => cells.id), ...this.#rows[file].map(({ id }) => id ?? "")];
  }

  #own(file: File): Cells | undefined {
    const rows = this.#rows[file];
    return rows.length === 0 ? undefined : this.#one(rows);
  }

  #maybe(make: () => string): string {
    return this.#random.chance(0.3) ? make() : "";
  }

  #one<Item>(items: readonly Item[]): Item {
    const item = items[this.#random.below(items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  }
}

// An object's keys are the names of its columns.
const fileNames = Object.keys(columns) as File[];

function emptyRows(): Record<File, Cells[]> {
  // As above.
  return Object.fromEntries(fileNames.map((file) => [file, []])) as unknown as Record<File, Cells[]>;
}
