import { DeskQueue } from "../../../server/src/desk/DeskQueue.ts";
import { Superseded } from "../../../server/src/desk/deskErrors.ts";

/** A task that notes when it ran. */
function noting(notes: string[], name: string): () => Promise<string> {
  return async () => {
    notes.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    notes.push(`${name} ends`);
    return name;
  };
}

test("saves run one after the other in their order, and checks once no save waits", async () => {
  const queue = new DeskQueue();
  const notes: string[] = [];
  const results = await Promise.all([
    queue.save(noting(notes, "first")),
    queue.check("a", noting(notes, "check")),
    queue.save(noting(notes, "second")),
  ]);
  expect(results).toEqual(["first", "check", "second"]);
  expect(notes).toEqual(["first", "second", "check"].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test("of the checks of one reader that wait, only the newest runs; those of others are not concerned", async () => {
  const queue = new DeskQueue();
  const notes: string[] = [];
  const saving = queue.save(noting(notes, "save"));
  const checks = await Promise.allSettled([
    queue.check("ada", noting(notes, "old")),
    queue.check("bo", noting(notes, "other")),
    queue.check("ada", noting(notes, "new")),
  ]);
  expect(checks).toEqual([
    { status: "rejected", reason: expect.any(Superseded) },
    { status: "fulfilled", value: "other" },
    { status: "fulfilled", value: "new" },
  ]);
  expect(await saving).toBe("save");
  expect(notes.filter((note) => note.endsWith("begins"))).toEqual(["save begins", "other begins", "new begins"]);
});

test("a task that fails fails alone, and idle waits for all that was asked", async () => {
  const queue = new DeskQueue();
  const notes: string[] = [];
  const failing = queue.save(() => Promise.reject(new Error("no")));
  void queue.save(noting(notes, "next"));
  await expect(failing).rejects.toThrow("no");
  await queue.idle();
  expect(notes).toEqual(["next begins", "next ends"]);
  await queue.idle();
});
