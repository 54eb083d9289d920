import type { Answers } from "../model/explainer.ts";

/** The explainer as JSON with its keys in a fixed order, two spaces deep; what is not stated is `null`. */
export function toJson(explainer: Answers): string {
  return `${JSON.stringify(explainer, (_key, value: unknown) => (isRecord(value) ? ordered(value) : value), 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ordered(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key] ?? null]),
  );
}
