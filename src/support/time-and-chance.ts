/** What a program that gives the same answers every time cannot have inside: the time, and numbers that nobody can guess. */
export interface TimeAndChance {
  /** ISO 8601 instant in UTC, to the millisecond. */
  now(): string;
  random(bytes: number): Uint8Array;
}
