import { Refusal } from "../../engine/refusal.ts";

/** What comes of an act, or why it was refused; anything else that goes wrong is thrown on. */
export async function orRefusal<Result>(act: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
