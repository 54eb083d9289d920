import type { Command } from "commander";
import { makeProgram } from "../src/cli/program.ts";
import { INCIDENT_TYPES } from "../src/model/incident-type.ts";
import { FIGURE_KINDS, RESPONSIBILITY_STATUSES, SPEAKER_KINDS } from "../src/model/statement.ts";
import { SETTINGS } from "../src/settings.ts";

const MADE = "<!-- Made by `npm run docs` from the tables in the sources: change those. -->";

/** The pages of docs/reference: file name → content, made from the tables that the program itself uses. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ["command-line.md", commandLinePage()],
    ["settings.md", settingsPage()],
    ["codes.md", codesPage()],
  ]);
}

function commandLinePage(): string {
  const silent = { out() {}, note() {}, progress() {} };
  const nothing = (async function* () {})();
  const program = makeProgram({
    ...{ terminal: silent, environment: {}, stdin: nothing, isInteractive: false, userName: "", askSecret: async () => "" },
    ...{ now: () => "", random: (bytes) => new Uint8Array(bytes) },
  });
  const commands = program.commands.map((command) => {
    const parts = [command, ...command.commands].map((one) => fenced(helpOf(one)));
    return `## corroborate ${command.name()}\n\n${parts.join("\n\n")}`;
  });
  return [MADE, "# Command line", fenced(helpOf(program)), ...commands].join("\n\n").concat("\n");
}

function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 120 });
  command.outputHelp();
  return text.trim();
}

function settingsPage(): string {
  const rows = Object.values(SETTINGS).map((setting) => {
    return `| \`${setting.name}\` | ${setting.default} ${setting.unit} | \`${setting.variable}\` | ${setting.help} |`;
  });
  return `${MADE}\n\n# Settings\n\nAn option on the command line outranks the environment variable, which outranks the default.\n\n| setting | default | variable | what it does |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function codesPage(): string {
  const list = (title: string, values: readonly string[]) => `## ${title}\n\n${values.map((value) => `- ${value}`).join("\n")}`;
  return `${[
    MADE,
    "# Codes",
    list("Incident types", INCIDENT_TYPES),
    list("What figures count", FIGURE_KINDS),
    list("Statuses of responsibility", RESPONSIBILITY_STATUSES),
    list("Kinds of speakers", SPEAKER_KINDS),
  ].join("\n\n")}\n`;
}

function fenced(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}
