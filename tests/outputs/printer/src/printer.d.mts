// @generated from docs/printer.md by `cargo xtask sync`. Do not edit: edit that page.
// Printer Errors: the types of the JavaScript module next to this file.

/** A sheet is stuck, see trays. */
export declare const PAPER_JAM_IN_TRAY_401: "401-paper-jam-in-tray";
/** import* of paper fails. */
export declare const PAPER_JAM_AT_THE_BACK_401: "401-paper-jam-at-the-back";
/** # Nothing {prints} at 1 < 2 & 3 > 2. */
export declare const LID_IS_UP_402: "402-lid-is-up";
/** A fax a|b was sent to nobody someone. */
export declare const JOB_OF_FOR_FAILED_403: "403-job-of-for-failed";
/** The font's missing. */
export declare const CON_404: "con";
/** Kein Papier — 没有纸. */
export declare const INDEX_1405: "index";
/** The ribbon is old. */
export declare const RIBBON_WORN_7: "7-ribbon-worn";

/** The id of an entry. */
export type Id =
  | "401-paper-jam-in-tray"
  | "401-paper-jam-at-the-back"
  | "402-lid-is-up"
  | "403-job-of-for-failed"
  | "con"
  | "index"
  | "7-ribbon-worn";

/** The facts of an entry. A fact that is absent is not known. */
export interface Facts {
  /** retry */
  readonly retry?: "never" | "now" | "later";
}

/** The type of a parameter's values. */
export type ParameterType = "phone" | "integer" | "word" | "text";

/** The text of a message: `{name}` of each parameter stands for a value. */
export interface Message {
  readonly message: string;
  readonly parameters: Readonly<Record<string, ParameterType>>;
}

/** An error of the page. */
export interface Entry<I extends Id = Id> extends Message {
  readonly id: I;
  /** The code, as the message shows it. */
  readonly code: string;
  readonly reason: string;
  /** Earlier wordings of the message, oldest first. */
  readonly aliases: readonly Message[];
  readonly meaning: string;
  readonly fix: string;
  /** The error is not emitted any more. */
  readonly isRetired: boolean;
  readonly facts: Facts;
  /** The address of the entry's page. */
  readonly url?: string;
}

/** The names of the parameters of entries that have any. */
interface ParameterNames {
  "401-paper-jam-in-tray": "tray";
  "403-job-of-for-failed": "user_name" | "number" | "reason";
}

/** The values of parameters in a text. A text that is the message as the page shows it has none. */
export type Captures<I extends Id = Id> = Readonly<
  I extends keyof ParameterNames
    ? Partial<Record<ParameterNames[I], string>>
    : Record<string, never>
>;

/**
 * A text that is a message: as the page shows it (`exact`), with values
 * (`parameters`), an earlier wording (`alias`), or one of these except for letter
 * case, spaces, dashes, quotation marks and a final stop (`normalized`).
 */
export type EntryMatch<I extends Id = Id> = I extends Id
  ? {
      readonly kind: "exact" | "parameters" | "alias" | "normalized";
      readonly entry: Entry<I>;
      readonly captures: Captures<I>;
    }
  : never;

/** A text of the message format with a known code and an unknown reason. */
export interface CodeMatch {
  readonly kind: "code";
  readonly code: string;
  /** Every entry with the code, in the order of the page. */
  readonly entries: readonly Entry[];
}

export type Match = EntryMatch | CodeMatch;

/** A message inside a longer text, by indices of UTF-16 code units. */
export type InnerMatch = EntryMatch & {
  readonly start: number;
  readonly end: number;
};

/** Every entry, in the order of the page. */
export declare const entries: readonly Entry[];

/** Returns the entry with an id. */
export declare function fromId<I extends Id>(id: I): Entry<I>;
export declare function fromId(id: string): Entry | undefined;

/** Returns the entries with a code, in the order of the page. */
export declare function withCode(code: string | number): readonly Entry[];

/** Returns the match of a text as a whole, or `undefined`: a lookup never guesses. */
export declare function lookup(text: string): Match | undefined;

/** Returns the messages inside a longer text, in order, each with its position. */
export declare function lookupAll(text: string): InnerMatch[];
