/** The entities one step on from others; what `isSeen` is no step. */
export type Look = (from: readonly string[], isSeen: (id: string) => boolean) => Promise<Iterable<string>>;

/** A walk level by level from some entities, such as along goods or owners; each entity is passed once. */
export class LevelWalk {
  /** The entities from which the next step goes. */
  frontier: string[];
  readonly #seen: Set<string>;
  readonly #look: Look;

  constructor(starts: Iterable<string>, look: Look) {
    this.#seen = new Set(starts);
    this.frontier = [...this.#seen];
    this.#look = look;
  }

  async step(): Promise<void> {
    const ends = await this.#look(this.frontier, (id) => this.#seen.has(id));
    this.frontier = [...new Set(ends)].filter((id) => !this.#seen.has(id));
    for (const id of this.frontier) this.#seen.add(id);
  }

  /** Makes steps as long as there is anything new; returns whether it came to an end within so many. */
  async steps(most: number): Promise<boolean> {
    for (let level = 0; level < most && this.frontier.length > 0; level++) await this.step();
    return this.frontier.length === 0;
  }
}
