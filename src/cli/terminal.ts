import type { Progress } from "../engine/engine.ts";
import type { Problem } from "../model/article.ts";

/** What a command ends with. Documented in docs/reference/command-line.md. */
export const EXIT = {
  done: 0,
  /** Something went wrong that the command could not work around. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** Done, but part of the input could not be read. */
  partial: 3,
  /** No such incident, article or statement. */
  notFound: 4,
} as const;

/** An end that the user can do something about: the message says what. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Where a command writes: answers to `out`, everything else to `note`. */
export interface Terminal {
  /** One line of the answer, to standard output. */
  out(line: string): void;
  /** One line for the person, to standard error. */
  note(line: string): void;
  /** How far a long job is: one line that is rewritten on a terminal, now and then a line elsewhere. */
  progress(progress: Progress): void;
}

/** Milliseconds between two lines of progress where they cannot be rewritten. */
const QUIET = 5000;

/** The terminal of this process. A closed pipe (`| head`) ends the process quietly, as it does for other programs. */
export function openTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.failed));
  let shown = performance.now();
  let isLineOpen = false;
  const endLine = () => {
    if (isLineOpen) process.stderr.write("\n");
    isLineOpen = false;
  };
  return {
    out(line) {
      process.stdout.write(`${line}\n`);
    },
    note(line) {
      endLine();
      process.stderr.write(`${line}\n`);
    },
    progress(progress) {
      const line = progressLine(progress);
      if (process.stderr.isTTY) {
        process.stderr.write(`\r\u001b[K${line}`);
        isLineOpen = true;
      } else if (performance.now() - shown >= QUIET) {
        process.stderr.write(`${line}\n`);
        shown = performance.now();
      }
    },
  };
}

function progressLine({ stage, articles, problems, source }: Progress): string {
  if (stage === "resolve") return `${counted(articles, "article")} read; resolving incidents …`;
  const trouble = problems > 0 ? `, ${counted(problems, "problem")}` : "";
  return `${counted(articles, "article")} read${trouble} (${source})`;
}

/** 12345 → "12,345". */
export function count(number: number): string {
  return number.toLocaleString("en");
}

/** 1, "article" → "1 article"; 1200, "article" → "1,200 articles". */
export function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** "samples/x.jsonl, line 3: not JSON … [invalid-json]". */
export function problemLine(problem: Problem): string {
  const { source, line, item } = problem.place;
  const where = [source, line && `line ${line}`, item && `item ${item}`].filter(Boolean).join(", ");
  return `${where}: ${problem.message} [${problem.code}]`;
}

/** Problems that are no loss: the input was read, and what it held is not for us. */
const NO_LOSS = new Set(["not-english", "empty-text"]);

/** The exit code after reading with these problems. */
export function exitCodeOf(problems: readonly Problem[]): number {
  return problems.some((problem) => !NO_LOSS.has(problem.code)) ? EXIT.partial : EXIT.done;
}

/** At most this many problems are told one by one. */
const TOLD = 20;

/** Tells how many problems there are, and the first twenty one by one. */
export function noteProblems(terminal: Terminal, problems: readonly Problem[]): void {
  if (problems.length > 0) terminal.note(`${counted(problems.length, "item")} could not be used:`);
  for (const problem of problems.slice(0, TOLD)) terminal.note(`  ${problemLine(problem)}`);
  if (problems.length > TOLD) terminal.note(`  … and ${count(problems.length - TOLD)} more (--json lists all)`);
}
