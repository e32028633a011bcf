// A process of its own that changes a desk at random until it is killed: node --import tsx deskWriter.ts FOLDER SEED [STOP].
// It says each change before it makes it (`try` and the order), and that it was confirmed (`done` and its number). With
// STOP it kills itself after that many steps of writing.
import { writeSync } from "node:fs";
import { openDeskFolder } from "../../../server/src/desk/openDesk.ts";
import { randomOrder } from "./randomOrder.ts";

const [path = "", seed = "1", stop = "0"] = process.argv.slice(2);
let left = Number(stop);
const say = (text: string) => writeSync(1, `${text}\n`);

const desk = await openDeskFolder(path, (step) => {
  say(`step ${step}`);
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
});
for (let index = 0; ; index += 1) {
  const order = randomOrder(Number(seed), index, desk.rows());
  say(`try ${JSON.stringify(order)}`);
  const { number } = await desk.commit(order);
  say(`done ${number}`);
}
