import { type AddCommand, given, withEngine } from "./command.ts";
import { decisionLine } from "./decision-line.ts";

/** `corroborate decisions`: what people decided. */
export const addDecisions: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("decisions")
    .description("list what people decided, the latest first, with who, when and why; nothing is ever taken off the list")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--json", "the decisions as JSON lines")
    .action(async (options: { db?: string; json?: boolean }) => {
      await withEngine(surroundings, given({ db: options.db }), async (engine) => {
        await engine.refresh();
        const decisions = await engine.decisions();
        for (const decision of decisions) {
          if (options.json) terminal.out(JSON.stringify(decision));
          else {
            terminal.out(decisionLine(decision));
            if (decision.undoneBy !== undefined) terminal.out(`  taken back by ${decision.undoneBy}`);
            for (const { id, label } of decision.incidents) terminal.out(`  ${id}  ${label}`);
          }
        }
        if (decisions.length === 0 && !options.json)
          terminal.note('Nobody decided anything yet: "corroborate queue" lists what is unsure.');
      });
    });
};
