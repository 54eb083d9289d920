import type { Context } from "hono";
import type { DeskEnv } from "../access/desk-env.ts";
import { ApologyPage } from "../pages/apology.tsx";
import { showPage } from "../render.ts";

const ADVICE = {
  page: "There is nothing at this address. The list of incidents leads to all that the record holds.",
  incident:
    "The record holds no incident of this name. It may have been made anew since the link was set: the list of incidents leads to what there is.",
  actor: "The record tells nothing of an actor of this name. The list of actors leads to all that reports name.",
  article:
    "The record holds no article of this name. It may have been made anew since the link was set: the list of incidents leads to what there is.",
  account: "There is no account of this name: the list of accounts shows them.",
  decision: "The record holds no decision of this name.",
  version: "The record holds no such version of this report: its page lists those that there are.",
  job: "It ended long ago, or the desk was started anew since. What it added is in the record.",
} as const;

/** The answer where there is nothing at an address. */
export function noSuch(context: Context<DeskEnv>, what: keyof typeof ADVICE): Response {
  return showPage(context, <ApologyPage heading={`No such ${what}`} advice={ADVICE[what]} />, 404);
}
