import { formatFault } from "../../dataset/read/fault.ts";
import { StartError } from "../../errors.ts";
import { openReleases, type Releases } from "../../releases/openReleases.ts";
import { type Places, pointerText, type Served, servedVersion } from "./servedVersion.ts";

/** The version of the data set that a server serves, with the releases kept beside it; follows what any process takes. */
export class ServedReleases implements Releases {
  readonly places: Places;
  /** The text of the pointer that was read last; null if there was none. */
  #text: string | null = null;
  #served: Served;
  #releases: Releases;

  private constructor(places: Places, served: Served, releases: Releases) {
    this.places = places;
    this.#served = served;
    this.#releases = releases;
  }

  /** Throws StartError if the version that was taken, or a release, cannot be read. */
  static async open(places: Places): Promise<ServedReleases> {
    const text = await pointerText(places);
    const served = await servedVersion(places);
    const opened = new ServedReleases(places, served, await releasesOf(served));
    opened.#text = text;
    return opened;
  }

  get served(): Served {
    return this.#served;
  }

  get list(): Releases["list"] {
    return this.#releases.list;
  }

  read(version: string): ReturnType<Releases["read"]> {
    return this.#releases.read(version);
  }

  reasons(from: string, to: string): ReturnType<Releases["reasons"]> {
    return this.#releases.reasons(from, to);
  }

  figures(from: string, to: string): ReturnType<Releases["figures"]> {
    return this.#releases.figures(from, to);
  }

  sources(from: string, to: string): ReturnType<Releases["sources"]> {
    return this.#releases.sources(from, to);
  }

  /** Whether a process has served another version since. */
  async hasMoved(): Promise<boolean> {
    return (await pointerText(this.places)) !== this.#text;
  }

  /** Reads again which version is served. */
  async refresh(): Promise<void> {
    const text = await pointerText(this.places);
    const served = await servedVersion(this.places);
    if (served.folder !== this.#served.folder) this.#releases = await releasesOf(served);
    this.#served = served;
    this.#text = text;
  }
}

async function releasesOf({ folder }: Served): Promise<Releases> {
  const { releases, faults } = await openReleases(folder);
  if (faults.length > 0) throw new StartError(["The data set has faults:", ...faults.map(formatFault)].join("\n"));
  return releases;
}
