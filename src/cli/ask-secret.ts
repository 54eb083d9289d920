import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks for a password: at a terminal without showing what is typed, else the first line of standard input. */
export async function askSecret(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write(question);
  // Readline writes what is typed to its output, which goes nowhere.
  const lines = createInterface({
    input: stdin,
    output: new Writable({ write: (_chunk, _encoding, done) => done() }),
    terminal: stdin.isTTY,
  });
  try {
    for await (const line of lines) return line;
    return "";
  } finally {
    lines.close();
    if (stdin.isTTY) stderr.write("\n");
  }
}
