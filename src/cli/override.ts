import { OVERRIDABLE_FIELDS } from "../model/record.ts";
import { decidingCommand } from "./signing.ts";
import { CommandError, EXIT } from "./terminal.ts";

/** `corroborate override`: a person's value in the place of the reports'. */
export const addOverride = decidingCommand({
  name: "override",
  description: "set a field of an incident; what the reports give stays beside it",
  arguments: [
    ["<incident>", 'its id, or the beginning of it; or an item of the queue ("q…"), which names the field too'],
    ["<field>", `${OVERRIDABLE_FIELDS.join(", ")}; after an item of the queue the value`],
    ["[value]", '145, "140 to 150", 140/145/150; 2024-03-22; "Orme, SE"; a type of incident; "not stated"'],
  ],
  example: 'override 3f2a killed 145 --author "Anna Berg" --reason "the court\'s list of names"',
  async toAct([name, field, value], engine) {
    // All three are single arguments.
    const [incident, second, third] = [name, field, value] as [string, string, string | undefined];
    if (!incident.startsWith("q")) {
      if (third === undefined) throw new CommandError(`give the value: corroborate override ${incident} ${second} VALUE`, EXIT.usage);
      return { kind: "override", incident, field: second, value: third };
    }
    const item = (await engine.queue()).find(({ id }) => id === incident);
    if (item === undefined) throw new CommandError(`no item "${incident}" in the queue: "corroborate queue" lists them`, EXIT.notFound);
    if (item.question !== "field")
      throw new CommandError(
        `${incident} asks whether two reports tell of one incident: "corroborate same ${incident}" or "different"`,
        EXIT.usage,
      );
    if (third !== undefined)
      throw new CommandError(`${incident} names the field already: corroborate override ${incident} VALUE`, EXIT.usage);
    return { kind: "override", incident: item.incidents[0]!.id, field: item.field, value: second };
  },
});
