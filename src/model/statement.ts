import type { DayRange } from "./day.ts";
import type { BareName, IncidentType } from "./incident-type.ts";
import type { Location } from "./location.ts";
import type { Evidence } from "./span.ts";

/** What kind of harm or measure a figure counts people of. */
export const FIGURE_KINDS = ["killed", "injured", "missing", "abducted", "arrested", "displaced", "evacuated"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Who did it, on whose word: the statuses of the figure codebook. */
export const RESPONSIBILITY_STATUSES = [
  "claimed",
  "denied",
  "accused",
  "accused by authorities",
  "suspected",
  "confirmed",
  "no claim",
  "reported as fact",
  "charged",
  "convicted",
] as const;
export type ResponsibilityStatus = (typeof RESPONSIBILITY_STATUSES)[number];

/** What sort of voice a speaker is; the policies rank by it. "outlet": the article's own voice. */
export const SPEAKER_KINDS = [
  "health",
  "rescue",
  "civil authority",
  "police",
  "prosecutor",
  "army",
  "intelligence",
  "monitor",
  "unnamed official",
  "agency",
  "outlet",
  "witness",
  "expert",
  "party",
  "other",
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Who says it. */
export interface Speaker {
  /** Exact words: "the Investigative Committee". */
  readonly words: string;
  readonly kind: SpeakerKind;
  /** "President of France": what the table of offices has the speaker in on the day of the article; left out where it knows none. */
  readonly office?: string;
}

interface StatementOf<Kind extends string, Value> {
  /** SHA-256 (hex, first 20 characters) of article, version, kind, subject, value and spans. */
  readonly id: string;
  readonly kind: Kind;
  readonly articleId: string;
  readonly version: string;
  /**
   * The incident within the article that this is about, "A", "B", … in the order of the text: `articleId#A` is an incident mention.
   * `undefined` for what belongs to no single incident (a group's origin, a year's toll).
   */
  readonly incident: string | undefined;
  readonly value: Value;
  /** `undefined`: the outlet says it in its own voice. */
  readonly speaker: Speaker | undefined;
  /** "reportedly", "may have", "unconfirmed". */
  readonly hedged: boolean;
  /** ISO 8601 day or instant: when it was said; the publication time unless the text tells another. `undefined` where neither is known. */
  readonly saidAt: string | undefined;
  /** At least one; the first is the one to quote. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Name of the extractor: "casualties". */
  readonly extractor: string;
  /** Which rule or model decided, in one line: "number + noun before passive 'killed'". The first half of every `why`. */
  readonly rule: string;
}

/**
 * What people gathered over, or what happened where they did: a police shooting, and the unrest over it; the killing of a girl, and a shooting at the
 * vigil for her, which others may gather over the next day.
 */
export type GatheringSide = "cause" | "unrest" | "vigil";

/** That the article reports an incident at all. One for each incident mention. */
export type IncidentStatement = StatementOf<
  "incident",
  {
    /** What the article is about (true) or background (false). */
    readonly main: boolean;
    readonly stage: "accomplished" | "attempted" | "threatened";
    readonly negated: boolean;
    /** Where the article tells of a deed and of people who gathered over it: which of the two, however near they are in time and place. */
    readonly side?: GatheringSide | undefined;
    /** Told as another deed than those beside it, as in a round-up, or as one that the news answers: nothing else that the article tells of is it. */
    readonly isApart?: true | undefined;
  }
>;

export type TypeStatement = StatementOf<
  "type",
  {
    readonly type: IncidentType;
    /** What the article calls an incident of type "other". */
    readonly called?: BareName | undefined;
  }
>;
export type WhenStatement = StatementOf<"when", DayRange & { readonly clock: string | undefined }>;
export type WhereStatement = StatementOf<"where", Location>;

/** A number of people, with its bounds. */
export type FigureStatement = StatementOf<
  "figure",
  {
    readonly what: FigureKind;
    /** Inclusive; `undefined`: open on that side ("at least 60" has no `high`). */
    readonly low: number | undefined;
    readonly high: number | undefined;
    /** "total", or the part it counts: "civilians", "security forces", "attackers", "children", "women", "foreigners", or the article's words. */
    readonly of: string;
    /** "dozens", "scores": the bounds are conventions, the words are what was said. */
    readonly vague: boolean;
    /** Told only as shot, stabbed or struck, by a report that tells of nobody dead: who died is among them. */
    readonly struck?: true | undefined;
    /** Told as what was known first: "at first the toll stood at 100". */
    readonly former?: true | undefined;
    /**
     * Only "this incident" counts towards a toll by itself; "dead and hurt" mixes two kinds, "four people were shot and one of them died": where no report
     * counts the hurt alone, they are those of it who are not dead.
     */
    readonly scope: "this incident" | "dead and hurt" | "cumulative" | "unclear" | "hypothetical" | "fictional";
  }
>;

export type ResponsibilityStatement = StatementOf<
  "responsibility",
  {
    /** Exact words naming the party; `undefined` for a bare "no group has claimed responsibility". */
    readonly who: string | undefined;
    readonly status: ResponsibilityStatus;
    /** Exact words naming where a claim appeared: "Amaq". */
    readonly channel: string | undefined;
  }
>;

/** One person killed or hurt; who dies of a wound is killed. */
export interface HarmedPerson {
  /** Number within the article. */
  readonly number: number;
  readonly outcome: "killed" | "injured";
  /** Told only as shot, stabbed or struck: may be one of the dead who are not told one by one. */
  readonly struck?: true | undefined;
}

/** Someone or something that took part, as the text names it. */
export type ParticipantStatement = StatementOf<
  "participant",
  {
    readonly role: "perpetrator" | "target" | "victim" | "weapon";
    readonly text: string;
    readonly form: "name" | "description" | "individual" | "organization";
    /** What became of them, where the text says it. */
    readonly outcome?: "killed" | "injured" | undefined;
    /** Single people meant who were killed or hurt; people of equal number in one article are the same person. Empty where only a crowd is told of. */
    readonly people?: readonly HarmedPerson[] | undefined;
    /** Years, where the text gives it beside one of the mentions. */
    readonly age?: number | undefined;
    /** The other words the text uses for the same, best first. */
    readonly mentions: readonly string[];
  }
>;

/** What the words of an event tell beside who and what; each is left out where they do not tell it, and in statements stored before it was read. */
export interface EventDetail {
  /** The day or days on which it was done: "was arrested on Saturday". */
  readonly day?: DayRange | undefined;
  /** How many people the step was taken against or about, inclusive; `high` is `undefined` where it is open above: "more than 20 were detained". */
  readonly count?: { readonly low: number; readonly high: number | undefined } | undefined;
  /** Their names, as fully as the article gives them: "Karl Brandt" of "Brandt was charged". */
  readonly persons?: readonly string[] | undefined;
  /** Exact words of what they are charged with, convicted of or plead to: "murder and arson". */
  readonly charge?: string | undefined;
  /** Exact words of the penalty: "life in prison". */
  readonly sentence?: string | undefined;
}

/** A warning before, or a response after, or a step of an investigation: who, and the clause that says it. */
export type EventStatement = StatementOf<
  "warning" | "response" | "investigation",
  EventDetail & {
    /** Exact words naming who warned, responded or took the step; never who it was done to. */
    readonly actor: string | undefined;
    /** "condemnation", "mourning", "retaliation", "arrest", "charge", "plea", "tip", "denial", …: the tables of the extractors name them all. */
    readonly what: string;
  }
>;

/** What a report says is not known, in the order in which a reader asks. Of motives a profile statement tells it. */
export const UNKNOWN_MATTERS = ["doer", "toll", "identity", "cause", "whereabouts", "claim", "other"] as const;
export type UnknownMatter = (typeof UNKNOWN_MATTERS)[number];

/** That something is not known, at the time of the report: "it was not immediately clear how many were hurt". */
export type UnknownStatement = StatementOf<
  "unknown",
  {
    /**
     * "doer": who did it, how many, with whose help; "toll": how many were harmed; "identity": who the dead, hurt or held are; "cause": what made it
     * happen, and how; "whereabouts": of doers and captives; "claim": whether what somebody says is true.
     */
    readonly matter: UnknownMatter;
  }
>;

/** A fact about a group or other actor, or why it did something, quoted: origin, leader, parent, aim, strength, motive. */
export type ProfileStatement = StatementOf<
  "profile",
  {
    /** Exact words naming the group; of a motive that is told without its holder, what it is the motive of ("shooting"). */
    readonly actor: string;
    /** "motive unknown": that it is not known; "motive ruled out": what it was not. */
    readonly aspect:
      | "alias"
      | "kind"
      | "parent"
      | "origin"
      | "leader"
      | "area"
      | "strength"
      | "aim"
      | "motive"
      | "motive unknown"
      | "motive ruled out";
    /** Exact words of the fact. */
    readonly text: string;
  }
>;

/** One claim by one article about one thing, with the exact words as evidence. Never changed, only superseded. */
export type Statement =
  | IncidentStatement
  | TypeStatement
  | WhenStatement
  | WhereStatement
  | FigureStatement
  | ResponsibilityStatement
  | ParticipantStatement
  | EventStatement
  | UnknownStatement
  | ProfileStatement;
export type StatementKind = Statement["kind"];

/** A statement before it gets its id. */
export type DraftStatement = Statement extends infer S ? (S extends Statement ? Omit<S, "id"> : never) : never;
