import { setImmediate as turn } from "node:timers/promises";
import { fewAtOnce } from "../../../../server/src/scale/bulk/fewAtOnce.ts";

test("no more tasks are under way than there is room for, and the end waits for all", async () => {
  const few = fewAtOnce(3);
  let [underWay, most, done] = [0, 0, 0];
  for (let index = 0; index < 20; index++) {
    await few.add(async () => {
      most = Math.max(most, ++underWay);
      for (let turns = 0; turns < index % 4; turns++) await turn();
      underWay--;
      done++;
    });
  }
  await few.end();
  expect([most <= 3, most > 1, underWay, done]).toEqual([true, true, 0, 20]);
});

test("what a task throws is thrown to whoever brings the next, and at the end", async () => {
  const few = fewAtOnce(1);
  await expect(few.add(() => Promise.reject(new Error("full disk")))).rejects.toThrow("full disk");
  await expect(few.end()).rejects.toThrow("full disk");
});
