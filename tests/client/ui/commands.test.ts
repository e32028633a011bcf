import { offerCommands, offeredCommands, offers } from "../../../client/src/ui/commands.ts";

const command = (id: string, near = false) => ({ id, name: id, near, run: () => undefined });
const ids = () => offeredCommands().map(({ id }) => id);

test("commands come and go with those who offer them, and who lists them is told", () => {
  let told = 0;
  const stop = offers.subscribe(() => told++);
  const ends = [offerCommands(() => [command("a"), command("b")]), offerCommands(() => [command("c", true)])];
  expect(ids()).toEqual(["c", "a", "b"]);
  for (const end of ends) end();
  expect([ids(), told]).toEqual([[], 4]);
  stop();
});

test("what is offered is asked each time, and of two with one name the last counts", () => {
  let offered = [command("a")];
  const end = offerCommands(() => offered);
  offered = [command("a"), command("b")];
  const last = { ...command("a"), name: "last" };
  const endLast = offerCommands(() => [last]);
  expect(offeredCommands().map(({ name }) => name)).toEqual(["last", "b"]);
  end();
  endLast();
});
