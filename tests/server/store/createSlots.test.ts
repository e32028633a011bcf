import { createSlots } from "../../../server/src/store/createSlots.ts";

/** Tasks that end when told to, and the numbers of those that have begun. */
function tasks() {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const task = (number: number) => () => {
    begun.push(number);
    return new Promise<number>((resolve) => {
      ends[number] = () => resolve(number);
    });
  };
  return { begun, task, end: (number: number) => ends[number]?.() };
}

describe("createSlots", () => {
  test("runs no more tasks at once than there are slots, in the order of asking", async () => {
    const { begun, task, end } = tasks();
    const inSlot = createSlots(2);
    const all = [0, 1, 2, 3].map((number) => inSlot(task(number)));
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    end(1);
    await all[1];
    expect(begun).toEqual([0, 1, 2]);
    end(0);
    end(2);
    await Promise.all([all[0], all[2]]);
    end(3);
    await expect(Promise.all(all)).resolves.toEqual([0, 1, 2, 3]);
  });

  test("a task that fails gives its slot back", async () => {
    const inSlot = createSlots(1);
    await expect(inSlot(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(inSlot(async () => "yes")).resolves.toBe("yes");
  });
});
